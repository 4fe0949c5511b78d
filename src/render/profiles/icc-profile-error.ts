import { ToolkitError } from "../errors.ts";

/** A file that is not the profile of a press, or not a sound one. */
export class IccProfileError extends ToolkitError {
  constructor(name: string, because: string) {
    super("icc-profile", `Cannot use profile "${name}": ${because}`);
    this.name = "IccProfileError";
  }
}
