import type { GuideReview } from "#plugin/portal";

/** What the box shows: nothing yet, a refusal, or what the check says. */
export type VoiceState = { readonly kind: "empty" } | GuideReview;
