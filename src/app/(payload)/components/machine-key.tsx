"use client";

import { Button, useConfig, useDocumentInfo } from "@payloadcms/ui";
import { useState } from "react";

/** Makes a machine's key and shows it this once. */
export function MachineKey() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [answer, setAnswer] = useState<string>();
  const [key, setKey] = useState<string>();
  if (id === undefined)
    return <p>Save the machine first; then make its key here.</p>;
  const make = async () => {
    const response = await fetch(
      `${config.routes.api}/machines/${String(id)}/key`,
      { method: "POST", credentials: "same-origin" },
    );
    const body: { key?: string } = response.ok ? await response.json() : {};
    setKey(body.key);
    setAnswer(
      body.key
        ? "Copy this key now: it is not shown again. The machine sends it as the header Authorization: machines API-Key followed by the key."
        : "No key was made: only an administrator may make one.",
    );
  };
  return (
    <div className="field-type livery-machine-key">
      <Button buttonStyle="secondary" onClick={() => void make()}>
        Make a new key
      </Button>
      <p role="status">
        {answer ??
          "A new key replaces the old one, which stops working at once."}
      </p>
      {key && <code>{key}</code>}
    </div>
  );
}
