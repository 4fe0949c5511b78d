import { dayText, isExpired } from "#brand";
import type { StatedFact } from "../../compose-copy.ts";
import { dayOfUse } from "../day-of-use.ts";
import { quote } from "../phrase.ts";
import type { Observation, Rule, Subject } from "../rule.ts";

/** A figure that is no longer true enough to print. */
export const expiredFact: Rule = {
  code: "narrative/expired-fact",
  severity: "block",
  says: "No fact is printed after its last day.",
  source: "House rule MSG-01: a fact is in date and has a source",
  *check(subject) {
    const asked = dayOfUse(subject);
    if (asked === undefined) return;
    const { facts, post } = subject.composition;
    const inPost = (post?.facts ?? []).map((fact) => ({
      slot: "message",
      fact,
    }));
    const isSaid = ({ fact }: StatedFact) =>
      facts.some((one) => one.fact.key === fact.key);
    // What is painted has a place, so that the post tells only of what it says alone.
    for (const { slot, fact } of [
      ...facts,
      ...inPost.filter((stated) => !isSaid(stated)),
    ])
      if (fact.expires !== undefined && isExpired(fact, asked))
        yield {
          ...placeOfSlot(subject, slot),
          message: `Fact ${quote(fact.key)} ended on ${dayText(fact.expires)}: ${quote(fact.name)}, as of ${dayText(fact.asOf)}`,
          hint: "Give the fact its new figure, source and days, or take it out of the copy",
        };
  },
};

/** Where a slot stands: the first place that it was set at, or its name alone. */
function placeOfSlot(
  { frames, request }: Subject,
  slot: string,
): Pick<Observation, "where" | "box" | "page"> {
  const where = `${request.format.code} › ${slot}`;
  for (const frame of frames)
    for (const text of frame.texts)
      if (text.name === slot)
        return {
          where,
          box: text.box,
          ...(frames.length > 1 && { page: frame.page }),
        };
  return { where };
}
