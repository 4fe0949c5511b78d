"use client";

/** Draws every chosen size anew once typing rests, small and one after the other, so that no size is a surprise. */
import { useEffect, useState } from "react";
import type { OutputChoice, PreviewAnswer } from "#plugin/studio";
import { askStudio } from "../../../../parts/ask-studio.ts";
import { keyOf } from "./setting.ts";

/** Milliseconds of rest before sizes are drawn: longer than for the one that is looked at. */
const rest = 900;

/** Addresses of the sizes as they are now, by `keyOf`; those that are not drawn yet are absent. */
export type Strip = Readonly<Record<string, string>>;

/**
 * The sizes of a setting. `asked` is JSON, so that equal settings are one; absent, where the approved pictures are
 * as good.
 */
export function useStrip(
  asked: string | undefined,
  choices: readonly OutputChoice[],
  session: string,
): Strip {
  const [strip, setStrip] = useState<Strip>({});
  const listed = JSON.stringify(
    choices.map(({ format, template }) => ({ template, format })),
  );
  useEffect(() => {
    if (asked === undefined) {
      setStrip({});
      return undefined;
    }
    const taken = new AbortController();
    const { signal } = taken;
    const made: string[] = [];
    const draw = async () => {
      const chosen: readonly OutputChoice[] = JSON.parse(listed);
      for (const choice of chosen) {
        const answer = await askStudio<PreviewAnswer>("preview", {
          method: "POST",
          body: { ...JSON.parse(asked), ...choice, width: 160, session },
          signal,
        });
        if (signal.aborted) return;
        if (answer.kind === "trouble" || !answer.value.picture) {
          setStrip((before) => without(before, keyOf(choice)));
          continue;
        }
        const { base64, mediaType } = answer.value.picture;
        const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
        const address = URL.createObjectURL(
          new Blob([bytes], { type: mediaType }),
        );
        made.push(address);
        setStrip((before) => ({ ...before, [keyOf(choice)]: address }));
      }
    };
    // What was taken back has no answer, which is no trouble.
    const timer = setTimeout(() => void draw().catch(() => undefined), rest);
    return () => {
      clearTimeout(timer);
      taken.abort();
      // The next pictures stand before these are forgotten.
      setTimeout(() => made.forEach(URL.revokeObjectURL), 30_000);
    };
  }, [asked, listed, session]);
  return strip;
}

const without = (strip: Strip, key: string): Strip =>
  Object.fromEntries(Object.entries(strip).filter(([one]) => one !== key));
