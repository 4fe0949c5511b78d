"use client";

import { Button, useConfig, useDocumentInfo } from "@payloadcms/ui";
import { useState } from "react";
import { reasonOf } from "../reason-of.ts";

interface AskButtonProps {
  /** The collection of the document, and the endpoint at it that is asked. */
  readonly collection: string;
  readonly endpoint: string;
  readonly button: string;
  /** What is said once it is done. */
  readonly done: string;
}

/** Asks the program to do something with a document, and says what came of it. */
export function AskButton({
  button,
  collection,
  done,
  endpoint,
}: AskButtonProps) {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [answer, setAnswer] = useState<string>();
  if (id === undefined) return null;
  const ask = async () => {
    const response = await fetch(
      `${config.routes.api}/${collection}/${String(id)}/${endpoint}`,
      { method: "POST", credentials: "same-origin" },
    );
    setAnswer(response.ok ? done : await reasonOf(response));
  };
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" onClick={() => void ask()}>
        {button}
      </Button>
      <p role="status">{answer}</p>
    </div>
  );
}
