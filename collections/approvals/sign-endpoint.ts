import type { Endpoint, PayloadRequest } from "payload";
import { z } from "zod";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { privateJson } from "../endpoints/private-json.ts";
import { numberIn } from "./number-in.ts";
import { signStep, type Decided } from "./sign-step.ts";

const decidedSchema = z
  .object({
    step: z.string().min(1).max(200),
    decision: z.enum(["approve", "request-changes", "reject"]),
    words: z.string().trim().max(2000).default(""),
  })
  .refine(({ decision, words }) => decision === "approve" || words.length > 2, {
    path: ["words"],
    message: "say in a few words what is to be changed, or why not",
  });

/** Takes a decision about a step at `POST /api/approvals/:id/sign`, from whoever may sign it. */
export const signEndpoint = (folder: string): Omit<Endpoint, "root"> => ({
  path: "/:id/sign",
  method: "post",
  handler: async (req) => {
    // Who may not is told so, whatever they send.
    if (!may("read", "approvals", req))
      throw new ToolkitError(
        "forbidden",
        "Cannot sign: only those whom the route of an approval names can",
      );
    const decided = await decidedIn(req);
    const approval = numberIn(req, "approval");
    const place = { approval, folder, moment: new Date() };
    return privateJson(await signStep(req, decided, place));
  },
});

async function decidedIn(req: PayloadRequest): Promise<Decided> {
  const sent: unknown = await req.json?.().catch(() => undefined);
  const read = decidedSchema.safeParse(sent);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ToolkitError(
    "unfit-value",
    `Cannot read the decision at "${issue?.path.join(".") || "body"}": ${issue?.message ?? "send JSON"}`,
  );
}
