import { citeSources, rightsRules } from "#brand";
import { placeOf } from "./place.ts";
import type { Observation, Rule, Subject } from "./rule.ts";

/** A code of rights as one of preflight's rules, which tells what the verdicts of a request say. */
export type RightsFindingRule = Omit<Rule, "code"> & {
  readonly code: (typeof rightsRules)[number]["code"];
};

/** What verdicts have against the photographs that the frames show, each once. */
function* objectionsTo(
  subject: Subject,
  code: RightsFindingRule["code"],
): Iterable<Observation> {
  for (const { objections, photograph } of subject.request.rights ?? []) {
    const place = placeOfPhotograph(subject, photograph);
    if (!place) continue;
    for (const { hint, message, severity, ...objection } of objections)
      if (objection.code === code) yield { ...place, severity, message, hint };
  }
}

/** Where a photograph is first seen; nowhere if no frame shows it. */
function placeOfPhotograph(subject: Subject, photograph: string) {
  for (const frame of subject.frames)
    for (const item of frame.items)
      if (item.kind === "photo" && item.photograph === photograph)
        return placeOf(subject, frame, item.name, item.box);
  return undefined;
}

/** Every rule of rights. They judge nothing: the request brings the verdicts. */
export const rightsFindingRules: readonly RightsFindingRule[] = rightsRules.map(
  ({ code, says, severity, sources }) => ({
    code,
    severity,
    says,
    source: citeSources(sources),
    check: (subject) => objectionsTo(subject, code),
  }),
);
