import type { Toolkit } from "#brand";
import type { Finding, Report } from "../finding.ts";
import type { Frame } from "../frame.ts";
import type { Artwork } from "../paint/paint.ts";
import type { PressJob } from "../press-job.ts";
import type { Inspection } from "./press/inspect-press-file.ts";
import { orderOf } from "./press/order-of.ts";

/** What a press file is looked over with. */
export interface PressSubject {
  readonly toolkit: Toolkit;
  readonly frames: readonly Frame[];
  readonly job: PressJob;
}

/** A report, and the press files that it was made from as they were looked over. */
export interface InspectedArtworks {
  readonly report: Report;
  /** One for each artwork. Its findings are all of the output's, those of the frames first. */
  readonly inspections: readonly Inspection[];
}

/**
 * Looks finished press files over, from their bytes, and adds what it finds to a report. The
 * reader and the plates are loaded only here: outputs for screens never need them.
 */
export async function inspectArtworks(
  artworks: readonly Artwork[],
  { toolkit, frames, job }: PressSubject,
  report: Report,
): Promise<InspectedArtworks> {
  const { inspectPressFile } = await import("./press/inspect-press-file.ts");
  const { printer, condition } = job;
  const order = orderOf(frames, toolkit.brand.swatches, job);
  const inspections: Inspection[] = [];
  for (const { bytes } of artworks) {
    const options = { printer, condition, order };
    inspections.push(await inspectPressFile(bytes, options));
  }
  const seen = inspections.flatMap(({ findings }) => findings);
  const all = reportOf([...report.findings, ...seen]);
  return {
    report: all,
    inspections: inspections.map((inspection) => ({ ...inspection, ...all })),
  };
}

const reportOf = (findings: readonly Finding[]): Report => ({
  findings,
  isBlocked: findings.some(({ severity }) => severity === "block"),
});
