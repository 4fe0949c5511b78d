import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import type { Rendition } from "../payload-types.ts";
import { todayInLondon } from "../rights/kept-day.ts";
import { supersededFacts, type SupersededFact } from "./judge-statements.ts";

/** When an output is asked for, and whether somebody who may has said that it goes out all the same. */
export interface SupersededQuestion {
  readonly moment: Date;
  readonly isConfirmed: boolean;
}

/**
 * Throws `fact-superseded` where an output states a figure that is no longer right, and nobody has confirmed it. Gives
 * the figures that were confirmed, for the audit.
 */
export async function refuseSuperseded(
  req: PayloadRequest,
  rendition: Pick<Rendition, "id" | "name" | "uses">,
  { isConfirmed, moment }: SupersededQuestion,
): Promise<readonly SupersededFact[]> {
  const found = await supersededFacts(req, [rendition], todayInLondon(moment));
  const facts = found.get(rendition.id) ?? [];
  if (facts.length === 0 || isConfirmed) return facts;
  throw new ToolkitError(
    "fact-superseded",
    `Cannot hand out rendition "${rendition.name}": ${facts.map(sentenceOf).join("; ")}. Render it again with the figure as it stands, or ask a brand guardian`,
  );
}

/** What is wrong with a figure: `"Liners a year" stands in it as 52 as of 2026-04-01, which is now 60`. */
export const sentenceOf = ({ name, now, stated }: SupersededFact): string =>
  `"${name}" stands in it as ${stated}, which ${now}`;
