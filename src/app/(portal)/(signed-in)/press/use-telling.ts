"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Refusal } from "./ask-desk.ts";

/** Where something stands that is being sent. */
export type Telling =
  | { readonly kind: "idle" | "sending" }
  | { readonly kind: "done"; readonly says: string }
  | { readonly kind: "refused"; readonly says: string };

/** Sends one thing at a time, says what came of it, and draws the page anew. */
export function useTelling() {
  const [telling, setTelling] = useState<Telling>({ kind: "idle" });
  const router = useRouter();
  const tell = async (
    send: () => Promise<Refusal>,
    done: string,
  ): Promise<boolean> => {
    if (telling.kind === "sending") return false;
    setTelling({ kind: "sending" });
    const refusal = await send();
    setTelling(
      refusal === undefined
        ? { kind: "done", says: done }
        : { kind: "refused", says: refusal },
    );
    router.refresh();
    return refusal === undefined;
  };
  return { telling, tell };
}
