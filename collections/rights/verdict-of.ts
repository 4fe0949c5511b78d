import {
  judgeUse,
  rightsRules,
  type PhotographRights,
  type RightsCode,
  type RightsReason,
  type Use,
} from "#brand";
import type { RightsObjection, RightsVerdict } from "#render";

/** Rules of the photograph as a whole that speak of somebody in it. */
const alsoPersonal: readonly RightsCode[] = [
  "rights/consent-withdrawn",
  "rights/safeguarding",
];

/** Rules whose reasons would say something about a person: an age, a form, a day, a candidacy. */
const personal: ReadonlyMap<RightsCode, string> = new Map(
  rightsRules
    .filter(
      ({ code, kind }) =>
        kind === "consent" || kind === "person" || alsoPersonal.includes(code),
    )
    // A refusal goes on after it.
    .map(({ code, says }) => [code, says.replace(/\.$/u, "")]),
);

/** A reason as everybody may read it: of people it tells the rule, never the case. */
function objectionOf(
  { hint, rule, severity, what }: RightsReason,
  photograph: string,
): RightsObjection {
  const says = personal.get(rule);
  return says === undefined
    ? { code: rule, severity, message: what, hint }
    : {
        code: rule,
        severity,
        message: `Photograph "${photograph}" is held up by the rights of somebody in it: ${says}`,
        hint: "Choose another photograph, or ask the consent officer",
      };
}

/** What the rights of a photograph say about a use, without a word about anybody in it. */
export function verdictOf(rights: PhotographRights, use: Use): RightsVerdict {
  const { photograph } = rights;
  const objections = judgeUse(rights, use).reasons.map((reason) =>
    objectionOf(reason, photograph),
  );
  const once = new Map(
    objections.map((objection) => [
      `${objection.code} ${objection.severity} ${objection.message}`,
      objection,
    ]),
  );
  return { photograph, asked: use.asked, objections: [...once.values()] };
}

/** The rights of a photograph that is in no library any more: none. */
export const noRights = (photograph: string): PhotographRights => ({
  photograph,
  licences: [],
  people: [],
  consents: [],
  approval: "archived",
  isSafeguarded: false,
});
