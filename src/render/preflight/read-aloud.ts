import type { RenderRequest } from "../request.ts";
import type { Observation } from "./rule.ts";

/** What cannot be tagged blocks a file that is read aloud, the PDF for screens; it flags others. */
export const readAloud = ({
  encoding,
  press,
}: RenderRequest): Pick<Observation, "severity"> =>
  encoding === "pdf" && !press ? { severity: "block" } : {};
