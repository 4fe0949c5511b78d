"use client";

import { Button, useConfig } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";

/** Closes a task where it stands: done, or not needed for a reason. */
export function CloseTask({ id }: { readonly id: number }) {
  const { config } = useConfig();
  const router = useRouter();
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState("");
  const field = useId();
  const close = async (state: "done" | "not-needed") => {
    const response = await fetch(
      `${config.routes.api}/withdrawal-tasks/${id}`,
      {
        method: "PATCH",
        credentials: "same-origin",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ state, note }),
      },
    ).catch(() => undefined);
    if (response?.ok) return router.refresh();
    setProblem(
      note.trim() === "" && state === "not-needed"
        ? "Say why it is not needed."
        : "It was not closed: reload the page and try again.",
    );
  };
  return (
    <details className="livery-close-task">
      <summary>Open: close it</summary>
      <label htmlFor={field}>What was done, or why it is not needed</label>
      <textarea
        id={field}
        rows={2}
        maxLength={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="livery-buttons">
        <Button size="small" onClick={() => void close("done")}>
          Done
        </Button>
        <Button
          size="small"
          buttonStyle="secondary"
          onClick={() => void close("not-needed")}
        >
          Not needed
        </Button>
      </div>
      <p role="status">{problem}</p>
    </details>
  );
}
