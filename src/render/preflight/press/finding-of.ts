import { box, type Box } from "#brand";
import type { Finding } from "../../finding.ts";
import type { ArtworkObservation, ArtworkRule } from "./artwork-rule.ts";
import type { ArtworkSubject, PageBoxes } from "./artwork-subject.ts";

/** An observation as a finding: places count from the trim's top-left corner, y downward. */
export function findingOf(
  rule: ArtworkRule,
  { at, severity = rule.severity, ...seen }: ArtworkObservation,
  { pages }: ArtworkSubject,
): Finding {
  const boxes = pages.find(({ number }) => number === seen.page)?.boxes;
  return {
    ...seen,
    code: rule.code,
    severity,
    ...(at && boxes && { box: fromTrim(at, boxes) }),
  };
}

/** A box of the page, y upward, as seen from the trim's top-left corner. */
export function fromTrim(at: Box, boxes: PageBoxes): Box {
  const trim = boxes.trim ?? boxes.crop ?? boxes.media;
  return box(
    at.x - trim.x,
    trim.y + trim.height - (at.y + at.height),
    at.width,
    at.height,
  );
}
