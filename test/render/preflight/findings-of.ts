import type { Toolkit } from "#brand";
import type { FindingCode } from "../../../src/render/finding.ts";
import type { Frame } from "../../../src/render/frame.ts";
import { preflight } from "../../../src/render/preflight/preflight.ts";
import { makeSubject } from "../../support/make-frame.ts";

/** The findings of one code that preflight has against frames. */
export const findingsOf = (
  code: FindingCode,
  frames: readonly Frame[],
  toolkit?: Toolkit,
) =>
  preflight(makeSubject(frames, toolkit)).findings.filter(
    (finding) => finding.code === code,
  );

/** Their severities alone: what most tables ask. */
export const severitiesOf = (
  code: FindingCode,
  frames: readonly Frame[],
  toolkit?: Toolkit,
) => findingsOf(code, frames, toolkit).map(({ severity }) => severity);
