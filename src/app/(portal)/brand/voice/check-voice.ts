"use server";

import { headers } from "next/headers";
import { Attempts } from "#collections";
import { reviewGuideText } from "#plugin/portal";
import { checkPersonOf } from "../check/owner.ts";
import { guideVisitOrNone } from "../guide-visit.ts";
import type { VoiceState } from "./voice-state.ts";

/** A check takes up to half a second of the processor: forty texts in ten minutes are more than anybody mends. */
const attempts = new Attempts({ attempts: 40, within: 10 * 60 * 1000 });

/** Checks what was pasted, for whoever may read the guide. It keeps nothing. */
export async function checkVoice(
  _before: VoiceState,
  form: FormData,
): Promise<VoiceState> {
  const visit = await guideVisitOrNone();
  if (!visit)
    return { kind: "refused", says: "Sign in again, then check your text." };
  const { counted } = checkPersonOf(visit.reader, await headers());
  const wait = attempts.take(counted);
  if (wait > 0)
    return {
      kind: "refused",
      says: `You have checked many texts in a short time: go on in ${Math.ceil(wait / 60)} minutes.`,
    };
  const given = form.get("text");
  return reviewGuideText(visit.brand, typeof given === "string" ? given : "");
}
