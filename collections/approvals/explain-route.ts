import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { askedOutput, type ApprovedRendition } from "./approval-output.ts";
import { decideRoute } from "./read-routes.ts";

/** What the matrix says about an output today, in sentences. */
export interface ExplainedRoute {
  /** Whether nothing must be signed. */
  readonly isFree: boolean;
  /** Why this route, and why steps fall away. */
  readonly reasons: readonly string[];
  /** What must be signed, and by whom. */
  readonly steps: readonly string[];
  /** Why nothing can be said: no route fits. */
  readonly problem?: string;
}

/** Explains the route of an output. */
export async function explainRoute(
  req: PayloadRequest,
  rendition: ApprovedRendition,
): Promise<ExplainedRoute> {
  try {
    const decision = await decideRoute(req, await askedOutput(req, rendition));
    return {
      isFree: decision.steps.length === 0,
      reasons: [decision.why, ...decision.skipped.map(({ why }) => why)],
      steps: decision.steps.map(({ why }) => why),
    };
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error;
    return { isFree: false, reasons: [], steps: [], problem: error.message };
  }
}
