import { artworkRules } from "../press/artwork-rules.ts";
import type { ArtworkSubject } from "../press/artwork-subject.ts";
import type { Finding } from "../../finding.ts";
import type { ReportRule } from "./press-report.ts";
import { excuseOf } from "./rule-excuses.ts";

/** Every rule in the order of asking, with what became of it. */
export function reportRules(
  subject: ArtworkSubject,
  findings: readonly Finding[],
): readonly ReportRule[] {
  return artworkRules.map(({ code, severity, says, source }) => {
    const count = findings.filter((finding) => finding.code === code).length;
    const because = count === 0 ? excuseOf(code, subject) : undefined;
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
