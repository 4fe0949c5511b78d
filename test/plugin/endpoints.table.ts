/**
 * Who gets past the door of each endpoint of ours; everybody else is refused before anything is looked at.
 *
 * An endpoint that is not in this table fails its test: whoever adds one says here for whom it is.
 */
import { roles, type Role } from "#collections";

/** A row: by method and path, for whom. */
export interface EndpointRow {
  readonly for: readonly Role[];
  /** Nobody in particular may ask too: what they get is their own, or what their token opens. */
  readonly isOpen?: true;
  /** What stands for the path's other names. */
  readonly names?: Readonly<Record<string, string>>;
}

const makers = ["administrator", "guardian", "designer", "officer"] as const;
const photographers = [
  "administrator",
  "guardian",
  "designer",
  "studio",
] as const;
const desk = [...makers, "approver"] as const;
const staff = [
  ...desk,
  "portfolio-holder",
  "reader",
  "consent-officer",
  "monitoring-officer",
] as const;
const plates = {
  for: [...desk, "studio", "monitoring-officer"],
  names: { page: "1" },
} as const;
const everybody = { for: roles };
/** A token or a name of one's own opens it, not a role. */
const open = { for: roles, isOpen: true } as const;

export const endpointTable: Readonly<Record<string, EndpointRow>> = {
  "GET /where-used": everybody,
  "GET /expiries": {
    for: [...desk, "studio", "consent-officer", "monitoring-officer"],
  },
  "GET /share/:token": open,
  "POST /share/:token": open,
  "GET /share/:token/files/:rendition/:number": open,
  "GET /share/:token/releases.json": open,
  "GET /studio/toolkits": { for: makers },
  "GET /studio/toolkits/:slug": {
    for: makers,
    names: { slug: "feed-the-caddy" },
  },
  "POST /studio/preview": { for: makers },
  "POST /studio/unsaved/:id": { for: makers },
  "POST /studio/fits": { for: makers },
  "GET /studio/pictures": { for: makers },
  "GET /studio/drafts": { for: makers },
  "POST /studio/drafts": { for: makers },
  "GET /studio/drafts/:id": { for: makers },
  "PATCH /studio/drafts/:id": { for: makers },
  "DELETE /studio/drafts/:id": { for: makers },
  "POST /studio/make": { for: makers },
  "GET /studio/jobs/:id": { for: makers },
  "DELETE /studio/jobs/:id": { for: makers },
  "GET /studio/merges": { for: makers },
  "POST /studio/merges": { for: makers },
  "GET /studio/merges/:id": { for: makers },
  "PATCH /studio/merges/:id": { for: makers },
  "POST /studio/merges/:id/start": { for: makers },
  "DELETE /studio/merges/:id": { for: makers },
  "GET /studio/merges/:id/pack.zip": { for: makers },
  "GET /studio/merges/:id/problems.csv": { for: makers },
  "GET /studio/print-orders": { for: makers },
  "POST /studio/print-orders": { for: makers },
  "GET /studio/print-orders/:id": { for: makers },
  "PATCH /studio/print-orders/:id": { for: makers },
  "GET /studio/standings": { for: makers },
  "POST /studio/approvals": { for: makers },
  "GET /studio/approvals/:id": { for: makers },
  "GET /studio/pack.zip": { for: makers },
  "GET /studio/history": { for: makers },
  // The guide is for everybody who has a login, and for those who hold a link to it.
  "POST /brand/check": everybody,
  "GET /brand/checks/:key": everybody,
  "GET /facts/:id/reach": {
    for: [...desk, "consent-officer", "monitoring-officer"],
  },
  "GET /renditions/:id/files/:number": {
    for: [...staff, "studio"],
    names: { number: "1" },
  },
  "GET /renditions/:id/release": { for: [...staff, "studio"] },
  "GET /renditions/:id/pages": { for: [...staff, "studio"] },
  "GET /renditions/:id/pages/:page/picture": {
    for: [...staff, "studio"],
    names: { page: "1" },
  },
  "GET /print-jobs/ready": { for: [...desk, "studio", "monitoring-officer"] },
  "GET /print-jobs/clocks": { for: [...desk, "studio"] },
  "GET /print-jobs/:id/package": {
    for: [...desk, "studio", "monitoring-officer"],
  },
  "GET /print-jobs/:id/check": {
    for: [...desk, "studio", "monitoring-officer"],
  },
  "GET /print-jobs/:id/moves": {
    for: [...desk, "studio", "monitoring-officer"],
  },
  "POST /print-jobs/:id/moves": {
    for: [...desk, "studio", "monitoring-officer"],
  },
  "POST /print-jobs/:id/price": {
    for: [...desk, "studio", "monitoring-officer"],
  },
  "POST /print-jobs/:id/messages": {
    for: [...desk, "studio", "monitoring-officer"],
  },
  "GET /print-jobs/:id/plates/:page": plates,
  "GET /print-jobs/:id/plates/:page/sheet": plates,
  "GET /print-jobs/:id/plates/:page/picture": plates,
  "GET /print-jobs/:id/plates/:page/plate": plates,
  "GET /print-jobs/:id/plates/:page/tile": plates,
  "POST /print-jobs/:id/reorder": { for: [...makers, "studio"] },
  "POST /photographs/import": { for: photographers },
  "GET /photographs/import": open,
  "GET /photographs/import/:id": open,
  "DELETE /photographs/import/:id": open,
  "GET /photographs/:id/pictures/:name": {
    for: [...staff, "studio"],
    names: { name: "preview" },
  },
  "GET /photographs/:id/original": { for: photographers },
  "GET /photographs/:id/alike": { for: [...staff, "studio"] },
  "POST /photographs/look": { for: photographers },
  "GET /photographs/search": { for: [...staff, "studio"] },
  "GET /consents/:id/reach": { for: ["consent-officer"] },
  "POST /consents/:id/withdraw": { for: ["consent-officer"] },
  "GET /withdrawals/:id/evidence": { for: ["consent-officer"] },
  "POST /elections/judge": { for: ["monitoring-officer"] },
  "GET /elections/:id/papers/:paper": {
    for: [...desk, "consent-officer", "monitoring-officer"],
    names: { paper: "briefing" },
  },
  "POST /shares/:id/link": { for: ["administrator", "guardian"] },
  "GET /approvals/needing": everybody,
  "POST /approvals/:id/sign": { for: staff },
  "POST /approvals/:id/withdraw": { for: ["guardian"] },
  "GET /audit-events/export": {
    for: ["administrator", "guardian", "monitoring-officer"],
  },
  "POST /notices/read": everybody,
  "GET /brands/:id/swatches": everybody,
  "POST /brands/:id/drawing": everybody,
  "GET /brands/fonts": { for: ["administrator", "guardian"] },
  "GET /brands/fonts/file": { for: ["administrator", "guardian"] },
  "POST /brands/fonts": { for: ["administrator", "guardian"] },
  "GET /brands/:id/tokens": everybody,
  "POST /brands/:id/tokens": { for: ["administrator", "guardian"] },
  "GET /guidelines/:id/coverage": { for: ["administrator", "guardian"] },
  "POST /words/check": {
    for: [...desk, "reader", "consent-officer", "monitoring-officer"],
  },
  "POST /machines/:id/key": { for: ["administrator"] },
  "POST /webhooks/:id/secret": { for: ["administrator"] },
  "POST /webhooks/:id/ping": { for: ["administrator"] },
  "POST /webhook-deliveries/:id/retry": { for: ["administrator"] },
  "POST /jobs/:id/cancel": { for: ["administrator"] },
  "GET /jobs/:id/progress": { for: ["administrator"] },
};
