import type { TypedUser } from "payload";
import { ToolkitError } from "#render/errors";
import type { JobHandle } from "../queue/job.ts";

/** Whoever asked for a job, as they are now: what they may no longer do, it does not do for them. */
export async function workingAs({
  payload,
  person,
}: Pick<JobHandle, "payload" | "person">): Promise<TypedUser> {
  const user =
    person === undefined
      ? null
      : await payload.findByID({
          collection: "users",
          id: person,
          depth: 0,
          disableErrors: true,
        });
  if (user) return { ...user, collection: "users" };
  throw new ToolkitError(
    "unknown-person",
    "Cannot go on: whoever asked for this has no account any more",
  );
}
