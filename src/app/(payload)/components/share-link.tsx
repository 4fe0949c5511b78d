"use client";

import { Button, useConfig, useDocumentInfo } from "@payloadcms/ui";
import { useState } from "react";

/** Makes a share's link and shows it this once. */
export function ShareLink() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [answer, setAnswer] = useState<string>();
  const [link, setLink] = useState<string>();
  if (id === undefined)
    return (
      <p className="field-type">
        Save the share first; then make its link here.
      </p>
    );
  const make = async () => {
    const response = await fetch(
      `${config.routes.api}/shares/${String(id)}/link`,
      { method: "POST", credentials: "same-origin" },
    );
    const body: { path?: string } = response.ok ? await response.json() : {};
    setLink(body.path && new URL(body.path, window.location.href).href);
    setAnswer(
      body.path
        ? "Copy this link now: it is not shown again."
        : "No link was made: only whoever shares the files may make one.",
    );
  };
  return (
    <div className="field-type livery-machine-key">
      <Button buttonStyle="secondary" onClick={() => void make()}>
        Make a new link
      </Button>
      <p role="status">
        {answer ?? "A new link replaces the old one, which closes at once."}
      </p>
      {link && <code>{link}</code>}
    </div>
  );
}
