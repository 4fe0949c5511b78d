import { artworkRules } from "../press/artwork-rules.ts";
import type { ArtworkSubject } from "../press/artwork-subject.ts";
import type { Finding, PressCode } from "../../finding.ts";
import type { ReportRule } from "./press-report.ts";

/** Why a rule has nothing to ask; nothing where it has. */
type Excuse = (subject: ArtworkSubject) => string | undefined;

const withoutPlates: Excuse = ({ pages }) =>
  pages.some(({ plates }) => plates) ? undefined : "no plates were made";

const unless =
  (
    isKnown: (order: ArtworkSubject["order"]) => boolean,
    because: string,
  ): Excuse =>
  ({ order }) =>
    isKnown(order) ? undefined : because;

/** Rules that need more than the file alone. */
const excuses: Partial<Readonly<Record<PressCode, Excuse>>> = {
  "press/wrong-size": unless(({ trim }) => !!trim, "no size was ordered"),
  "press/scale-not-taken": unless(
    ({ scale }) => scale !== undefined,
    "no scale was ordered",
  ),
  "press/ink-not-authored": unless(
    ({ recipes }) => !!recipes,
    "no brand's swatches were given",
  ),
  "press/code-unreadable": unless(
    ({ codes = [] }) => codes.length > 0,
    "no codes were ordered",
  ),
  "press/total-ink": withoutPlates,
  "press/missing-bleed": withoutPlates,
};

const excuseFor = new Map<string, Excuse>(Object.entries(excuses));

/** Every rule in the order of asking, with what became of it. */
export function reportRules(
  subject: ArtworkSubject,
  findings: readonly Finding[],
): readonly ReportRule[] {
  return artworkRules.map(({ code, severity, says, source }) => {
    const count = findings.filter((finding) => finding.code === code).length;
    const because = count === 0 ? excuseFor.get(code)?.(subject) : undefined;
    return {
      code,
      severity,
      says,
      source,
      outcome:
        count > 0 ? "found" : because === undefined ? "passed" : "not-asked",
      findings: count,
      ...(because !== undefined && { because }),
    };
  });
}
