import { earliest, type Day } from "./day.ts";
import type { PhotographRights } from "./photograph-rights.ts";
import { usualRightsPolicy, type RightsPolicy } from "./policy.ts";
import { noticeDue, rightsPartsOf } from "./rights-parts.ts";
import {
  worstStanding,
  type RightsPart,
  type RightsStanding,
} from "./rights-standing.ts";

/**
 * How a photograph's rights stand on a day, worked out from every licence and every subject's
 * consent. It is never stored, and it forbids nothing by itself: `judgeUse` does, for one use.
 */

/** How all rights of a photograph stand on a day. */
export interface RightsStatus {
  readonly kind: RightsStanding;
  /** The last day of the part that ends first. */
  readonly lastDay?: Day;
  /** The notice that is due: 90, 30 or 7 days before the last day. */
  readonly notice?: number;
  /** Every part, which is why the whole stands as it does. */
  readonly parts: readonly RightsPart[];
}

/** How the rights of a photograph stand on a day. */
export function rightsStatusOf(
  rights: PhotographRights,
  day: Day,
  policy: RightsPolicy = rights.policy ?? usualRightsPolicy,
): RightsStatus {
  const view = { day, policy };
  const parts = rightsPartsOf(rights, view);
  const lastDay = earliest(...parts.map((part) => part.lastDay));
  const notice = noticeDue(lastDay, view);
  return {
    kind: worstStanding(parts.map(({ kind }) => kind)),
    ...(lastDay && { lastDay }),
    ...(notice !== undefined && { notice }),
    parts,
  };
}
