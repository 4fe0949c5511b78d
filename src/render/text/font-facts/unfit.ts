import { ToolkitError } from "../../errors.ts";

/** A font file that cannot be used, with what to ask its maker for. */
export const unfit = (reason: string, cause?: unknown): ToolkitError =>
  new ToolkitError("unfit-font", `Cannot use the font: ${reason}`, { cause });
