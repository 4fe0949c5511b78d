import type { Manifest, Report } from "#render";
import { digestOf } from "#render/digest";

/**
 * What a rendition is found by: everything that went in. Rights may block today what they let yesterday, so that a
 * refusal has a key of its own and is never taken for finished artwork.
 */
export const renditionKey = ({
  manifest,
  report,
}: {
  readonly manifest: Manifest;
  readonly report: Report;
}): string =>
  digestOf(
    report.isBlocked ? { manifest, findings: report.findings } : manifest,
  );
