"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { reasonOf } from "./reason-of.ts";

interface MarkReadProps {
  /** The notices; absent for all. */
  readonly ids?: readonly number[];
  readonly label: string;
}

/** Says that one has read what one was told. */
export function MarkRead({ ids, label }: MarkReadProps) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const mark = async (): Promise<void> => {
    setBusy(true);
    const response = await fetch("/api/notices/read", {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ids ? { ids } : {}),
    });
    setProblem(response.ok ? undefined : await reasonOf(response));
    setBusy(false);
    router.refresh();
  };
  return (
    <>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        disabled={isBusy}
        onClick={() => void mark()}
      >
        {label}
      </button>
      <span role="status">{problem}</span>
    </>
  );
}
