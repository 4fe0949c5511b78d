import type { Box } from "#brand";
import type { Frame } from "../frame.ts";
import type { Observation, Subject } from "./rule.ts";

/** Where a finding is: format and name, the box, and the page where there are several. */
export const placeOf = (
  subject: Subject,
  frame: Frame,
  name: string,
  at: Box,
): Pick<Observation, "where" | "box" | "page"> => ({
  where: `${frame.format.code} › ${name}`,
  box: at,
  ...(subject.frames.length > 1 && { page: frame.page }),
});
