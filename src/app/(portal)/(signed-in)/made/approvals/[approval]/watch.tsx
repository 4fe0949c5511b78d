"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { FollowedApproval } from "#plugin/studio";
import { askStudio } from "../../../../parts/ask-studio.ts";
import { seenOf } from "./seen-of.ts";

/** Milliseconds between two looks: signatures take hours. */
const beat = 15_000;

/** Reads the page again once somebody has signed or said something, while it is looked at. */
export function Watch({
  approval,
  seen,
}: {
  readonly approval: number;
  readonly seen: string;
}) {
  const { refresh } = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState !== "visible") return;
      void askStudio<FollowedApproval>(`approvals/${approval}`, {
        method: "GET",
      }).then((answer) => {
        if (answer.kind === "answer" && seenOf(answer.value) !== seen)
          refresh();
      });
    }, beat);
    return () => clearInterval(timer);
  }, [approval, refresh, seen]);
  return null;
}
