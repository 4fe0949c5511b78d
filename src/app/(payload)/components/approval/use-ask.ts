"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { reasonOf } from "../reason-of.ts";

/** Sends something to an endpoint of ours and shows the page as it is afterwards, or why it was refused. */
export function useAsk() {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const ask = async (
    address: string,
    body: object,
    method: "POST" | "PATCH" = "POST",
  ): Promise<boolean> => {
    setBusy(true);
    const answer = await fetch(address, {
      method,
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    setProblem(answer.ok ? undefined : await reasonOf(answer));
    setBusy(false);
    router.refresh();
    return answer.ok;
  };
  return { ask, isBusy, problem };
}
