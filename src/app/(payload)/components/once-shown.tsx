"use client";

import { Button, useConfig, useDocumentInfo } from "@payloadcms/ui";
import { useState } from "react";

/** What is made for a document and told this once. */
export interface OnceShownProps {
  /** The collection of the document, and the endpoint at it that makes the thing. */
  readonly collection: string;
  readonly endpoint: string;
  /** The name of the thing in the answer. */
  readonly field: string;
  /** Shown before the document is saved. */
  readonly unsaved: string;
  readonly button: string;
  /** Shown before the thing is made: what becomes of the one before. */
  readonly before: string;
  /** Shown beside the thing. */
  readonly copy: string;
  readonly refused: string;
  /** How it is shown; as it is unless told. */
  readonly show?: (made: string) => string;
}

/** Makes a secret of a document, a key or a link, and shows it this once. */
export function OnceShown({
  before,
  button,
  collection,
  copy,
  endpoint,
  field,
  refused,
  show = (made) => made,
  unsaved,
}: OnceShownProps) {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [answer, setAnswer] = useState<string>();
  const [made, setMade] = useState<string>();
  if (id === undefined) return <p className="field-type">{unsaved}</p>;
  const make = async () => {
    const response = await fetch(
      `${config.routes.api}/${collection}/${String(id)}/${endpoint}`,
      { method: "POST", credentials: "same-origin" },
    );
    const body: Readonly<Record<string, string | undefined>> = response.ok
      ? await response.json()
      : {};
    const secret = body[field];
    setMade(secret && show(secret));
    setAnswer(secret ? copy : refused);
  };
  return (
    <div className="field-type livery-once-shown">
      <Button buttonStyle="secondary" onClick={() => void make()}>
        {button}
      </Button>
      <p role="status">{answer ?? before}</p>
      {made && <code>{made}</code>}
    </div>
  );
}
