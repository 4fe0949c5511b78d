import { atElement, type UaObservation } from "../ua-rule.ts";
import type { UaSubject } from "../ua-subject.ts";
import { childrenOf, parentOf } from "./element.ts";

/** What one standard type may hold and stand in; what is absent is not asked. */
export interface Nesting {
  readonly holds?: readonly string[];
  readonly standsIn?: readonly string[];
}

const hint = "Tag the content anew, or mend the tags in a PDF editor";

/** Elements that hold what they may not, or stand where they may not. */
export function* checkNesting(
  subject: UaSubject,
  nestings: ReadonlyMap<string, Nesting>,
): Generator<UaObservation> {
  for (const element of subject.structure?.elements ?? []) {
    const nesting = nestings.get(element.role ?? "");
    if (!nesting) continue;
    const { holds, standsIn } = nesting;
    const within = parentOf(element)?.role ?? "nothing";
    if (standsIn && !standsIn.includes(within))
      yield {
        ...atElement(subject, element),
        message: `"${element.type}" stands in "${within}": it belongs in ${standsIn.join(", ")}`,
        hint,
      };
    const odd = childrenOf(element).find(
      ({ role }) => role !== undefined && !holds?.includes(role),
    );
    if (holds && odd)
      yield {
        ...atElement(subject, odd),
        message: `"${element.type}" holds "${odd.type}": it may hold ${holds.join(", ")}`,
        hint,
      };
  }
}
