import type { Toolkit } from "#brand";
import type { Finding, Report } from "../finding.ts";
import type { Frame } from "../frame.ts";
import type { Artwork } from "../paint/paint.ts";
import type { PressJob } from "../press-job.ts";
import { orderOf } from "./press/order-of.ts";

/** What a press file is looked over with. */
export interface PressSubject {
  readonly toolkit: Toolkit;
  readonly frames: readonly Frame[];
  readonly job: PressJob;
}

/**
 * Looks finished press files over, from their bytes, and adds what it finds to a report. The
 * reader and the plates are loaded only here: outputs for screens never need them.
 */
export async function inspectArtworks(
  artworks: readonly Artwork[],
  { toolkit, frames, job }: PressSubject,
  report: Report,
): Promise<Report> {
  const { inspectPressFile } = await import("./press/inspect-press-file.ts");
  const { printer, condition } = job;
  const order = orderOf(frames, toolkit.brand.swatches, job);
  const findings: Finding[] = [...report.findings];
  for (const { bytes } of artworks) {
    const options = { printer, condition, order };
    findings.push(...(await inspectPressFile(bytes, options)).findings);
  }
  return {
    findings,
    isBlocked: findings.some(({ severity }) => severity === "block"),
  };
}
