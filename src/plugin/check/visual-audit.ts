/** The register of visual audits: files that staff keep on record, and how services do month by month. */
import type { PayloadRequest } from "payload";
import { may, type VisualAudit } from "#collections";
import { ToolkitError } from "#render/errors";
import type { ToldCheck } from "./file-checks.ts";

/** Whose file it is, and when it was published. */
export interface AuditEntry {
  readonly service: string;
  /** `2026-11`. */
  readonly month: string;
  readonly note?: string;
}

/** Whether whoever asks keeps the register. */
export const maySaveAudits = (req: PayloadRequest): boolean =>
  may("create", "visual-audits", req);

/** Keeps a check for good, as whoever asks. */
export async function saveToAudit(
  req: PayloadRequest,
  { check, currency }: ToldCheck,
  { month, note, service }: AuditEntry,
): Promise<VisualAudit> {
  if (!maySaveAudits(req))
    throw new ToolkitError(
      "forbidden",
      "Cannot save to the visual audit: it is kept by staff who make outputs",
    );
  // Rights are asked above; the program fills in what nobody may write.
  return req.payload.create({
    collection: "visual-audits",
    data: {
      ...{ month, service },
      ...(note && { note }),
      fileName: check.fileName,
      score: check.score.value,
      verdict: check.score.verdict,
      standing: currency.state,
      use: check.use,
      kind: check.kind,
      engine: check.engine,
      digest: check.digest,
      rules: check.score.rules.map((rule) => ({ ...rule })),
      findings: check.findings.map((finding) => ({ ...finding })),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** A service's mean score in a month. */
export interface AuditMonth {
  readonly month: string;
  readonly mean: number;
  readonly files: number;
}

/** How one service does. */
export interface AuditTrend {
  readonly service: string;
  readonly mean: number;
  readonly files: number;
  /** The earliest first. */
  readonly months: readonly AuditMonth[];
}

/** Entries that a trend is counted from; the latest count. */
const most = 5000;

/** How services do, the one with the most to mend first; as whoever asks may read. */
export async function auditTrends(
  req: PayloadRequest,
): Promise<readonly AuditTrend[]> {
  const { docs } = await req.payload.find({
    collection: "visual-audits",
    select: { service: true, month: true, score: true },
    sort: "-month",
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const services = [...new Set(docs.map(({ service }) => service))];
  return services
    .map((service) => {
      const own = docs.filter((one) => one.service === service);
      const months = [...new Set(own.map(({ month }) => month))].toSorted();
      return {
        service,
        ...meanOf(own),
        months: months.map((month) => ({
          month,
          ...meanOf(own.filter((one) => one.month === month)),
        })),
      };
    })
    .toSorted((a, b) => a.mean - b.mean);
}

function meanOf(
  audits: readonly { readonly score?: number | null | undefined }[],
): { readonly mean: number; readonly files: number } {
  const sum = audits.reduce((total, { score }) => total + (score ?? 0), 0);
  return {
    mean: Math.round(sum / Math.max(1, audits.length)),
    files: audits.length,
  };
}
