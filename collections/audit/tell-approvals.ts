/** What a change of the matrix of routes, and of who is away, means to whoever must answer for it. */
import type { Absence, ApprovalRoute } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import type { Telling } from "./record-change.ts";

/** Who signs what. */
export const tellRoute: Telling<ApprovalRoute> = (route, before) => ({
  kind: "route-changed",
  about: `approval-route:${route.key}`,
  says: `Approval route "${route.name}" is ${before ? "changed" : "entered"}`,
  detail: { before: before ? asked(before) : null, after: asked(route) },
});

const asked = ({
  channels,
  groups,
  isResting,
  precedence,
  purposes,
  risks,
  spendFrom,
  steps,
  templates,
}: ApprovalRoute) => ({
  channels: channels ?? [],
  groups: groups ?? [],
  isResting: isResting ?? false,
  precedence,
  purposes: purposes ?? [],
  risks: risks ?? [],
  spendFrom: spendFrom ?? null,
  templates: templates ?? [],
  steps: steps.map(
    ({ allowsOwnWork, isSkippedInsideLocks, key, roles, within }) => ({
      key,
      roles,
      within,
      allowsOwnWork: allowsOwnWork ?? false,
      isSkippedInsideLocks: isSkippedInsideLocks ?? false,
    }),
  ),
});

/** Who signs for whom, and when. Why somebody is away is nobody's business. */
export const tellAbsence: Telling<Absence> = (absence, before) => ({
  kind: "absence-changed",
  about: `user:${referenceOf(absence.person)}`,
  says: `An absence of user ${referenceOf(absence.person)} is ${before ? "changed" : "entered"}`,
  detail: {
    from: absence.from,
    until: absence.until,
    delegate: referenceOf(absence.delegate) ?? null,
  },
});
