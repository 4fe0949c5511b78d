import type { Condition } from "payload";

/** What a narrative is for: the whole organisation, or one campaign. */
export type NarrativeScope = "house" | "campaign";

/** Shows a field in narratives of one scope alone; in the other it is neither asked for nor checked. */
export const inScope =
  (scope: NarrativeScope): Condition =>
  (data) =>
    (data?.["scope"] ?? "campaign") === scope;
