"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { reasonOf } from "./reason-of.ts";

interface AcknowledgeProps {
  readonly guideline: number;
  readonly version: string;
}

/** Says of oneself that one has read the version in force. */
export function Acknowledge({ guideline, version }: AcknowledgeProps) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const acknowledge = async (): Promise<void> => {
    setBusy(true);
    const response = await fetch("/api/acknowledgements", {
      method: "POST",
      credentials: "include",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ guideline }),
    });
    setProblem(response.ok ? undefined : await reasonOf(response));
    setBusy(false);
    router.refresh();
  };
  return (
    <p>
      <button
        type="button"
        className="btn btn--style-primary btn--size-medium"
        disabled={isBusy}
        onClick={() => void acknowledge()}
      >
        I have read version {version}
      </button>
      <span role="status">{problem}</span>
    </p>
  );
}
