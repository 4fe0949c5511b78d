import { ptToMm, type Format, type Pt, type Toolkit } from "#brand";
import { digestOf } from "../../digest.ts";
import type { Frame } from "../../frame.ts";
import type { Manifest } from "../../manifest.ts";
import type { DocumentFacts } from "../../pdf/metadata.ts";
import type { PressJob } from "../../press-job.ts";
import { decimal } from "../../pdf/number.ts";
import type { PressFacts } from "./paint-press.ts";

/** What a press file is known by. */
export interface PressIdentity {
  readonly job: PressJob;
  readonly manifest: Manifest;
  readonly frames: readonly Frame[];
  /** Day of issue, `YYYY-MM-DD`. */
  readonly issued: string;
}

/** Facts of a document with those of its press file. */
export function pressFacts(
  facts: DocumentFacts,
  { job, manifest, frames, issued }: PressIdentity,
): PressFacts {
  const digest = digestOf(manifest).slice(0, 12);
  const { reference, slug } = manifest.toolkit;
  const slugLines = frames.map(({ format, page }) => [
    reference,
    slug,
    format.name,
    `trim ${millimetres(format.width)} × ${millimetres(format.height)} mm`,
    `bleed ${millimetres(format.bleed)} mm`,
    `scale ${percentOf(format)} %`,
    job.condition.identifier,
    `v${job.version}`,
    issued,
    `page ${page} of ${frames.length}`,
    digest,
  ]);
  const { version } = job.printer;
  return {
    ...facts,
    press: { version, edition: job.version },
    slugLines,
  };
}

/**
 * The name under which a studio pulls a file:
 * `LK-2026-014_feed-the-caddy_a3_coated_100pc_v1.pdf`.
 */
export const pressFileName = (
  { reference, slug }: Pick<Toolkit, "reference" | "slug">,
  format: Format,
  { item, condition, version }: PressJob,
): string => {
  const parts = [reference, slug, item, condition.code];
  return `${parts.join("_")}_${percentOf(format)}pc_v${version}.pdf`;
};

/** At final size, whatever the scale of the artwork. */
const millimetres = (length: Pt): string => decimal(ptToMm(length), 1);

/** Scale of the artwork, per cent. */
const percentOf = (format: Format): number =>
  Math.round((format.medium === "print" ? format.artworkScale : 1) * 100);
