import { ToolkitError } from "../errors.ts";

/** A document that cannot be set as its blocks ask. */
export class FlowError extends ToolkitError {
  constructor(message: string) {
    super("flow", message);
    this.name = "FlowError";
  }
}
