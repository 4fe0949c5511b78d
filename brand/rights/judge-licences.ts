import type { Licence } from "./licence.ts";
import { reasonsOf, type RightsReason } from "./reason.ts";
import { rightsRules } from "./rules.ts";
import type { Use } from "./use.ts";

/** The licences that carry a use, and what is to be said of them. */
export interface Carried {
  /** One for each work that a licence carries. */
  readonly licences: readonly string[];
  readonly reasons: readonly RightsReason[];
}

/**
 * Asks each work's licences whether one of them carries a use. Of several that do, the one with
 * the fewest reservations is taken; where none does, the reasons say what every one of them lacks.
 */
export function judgeLicences(licences: readonly Licence[], use: Use): Carried {
  const works = [...new Set(licences.map(({ work }) => work))];
  const judged = works.map((work) =>
    judgeWork(
      licences.filter((licence) => licence.work === work),
      use,
    ),
  );
  return {
    licences: judged.flatMap((carried) => carried.licences),
    reasons: judged.flatMap((carried) => carried.reasons),
  };
}

function judgeWork(licences: readonly Licence[], use: Use): Carried {
  const asked = licences.map((licence) => ({
    licence: licence.reference,
    reasons: askLicence(licence, use),
  }));
  const [best] = asked
    .filter(({ reasons }) => reasons.every((it) => it.severity !== "block"))
    .toSorted((one, other) => one.reasons.length - other.reasons.length);
  return best
    ? { licences: [best.licence], reasons: best.reasons }
    : { licences: [], reasons: asked.flatMap(({ reasons }) => reasons) };
}

const askLicence = (licence: Licence, use: Use): readonly RightsReason[] =>
  rightsRules.flatMap((rule) =>
    rule.kind === "licence"
      ? reasonsOf(rule, rule.check(licence, use), licence.reference)
      : [],
  );
