"use client";

import { useEffect, useState } from "react";
import type { MakeJob, Standings } from "#plugin/studio";
import { askStudio } from "../../../../parts/ask-studio.ts";

/** Where nobody can say how outputs stand, the door itself does when somebody fetches them. */
const unknown: Standings = { outputs: [], ahead: [] };

/** How the outputs of a set stand before they leave; nothing until it is known. */
export function useStandings({ outputs }: MakeJob): Standings | undefined {
  const [standings, setStandings] = useState<Standings>();
  const made = outputs
    .flatMap(({ rendition, state }) =>
      state === "made" && rendition !== undefined ? [rendition] : [],
    )
    .join(",");
  useEffect(() => {
    if (made === "") return undefined;
    let isLeft = false;
    void askStudio<Standings>(`standings?renditions=${made}`, {
      method: "GET",
    }).then((answer) => {
      if (!isLeft)
        setStandings(answer.kind === "answer" ? answer.value : unknown);
    });
    return () => {
      isLeft = true;
    };
  }, [made]);
  return standings;
}
