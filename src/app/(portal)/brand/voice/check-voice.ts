"use server";

import { reviewGuideText } from "#plugin/portal";
import { guideVisitOrNone } from "../guide-visit.ts";
import type { VoiceState } from "./voice-state.ts";

/** Checks what was pasted, for whoever may read the guide. It keeps nothing. */
export async function checkVoice(
  _before: VoiceState,
  form: FormData,
): Promise<VoiceState> {
  const visit = await guideVisitOrNone();
  if (!visit)
    return { kind: "refused", says: "Sign in again, then check your text." };
  const given = form.get("text");
  return reviewGuideText(visit.brand, typeof given === "string" ? given : "");
}
