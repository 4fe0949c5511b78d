import { ToolkitError } from "#render/errors";

/** A server that does not answer, or says that it cannot for now. */
export class ServerAwayError extends ToolkitError {
  constructor(address: string, why: string, options?: { cause?: unknown }) {
    super(
      "server-away",
      `Cannot reach ${address}: ${why}; see whether it runs, and try again`,
      options,
    );
    this.name = "ServerAwayError";
  }
}
