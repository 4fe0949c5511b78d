import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { hasRole } from "../access/role.ts";

/** Who may use a template that is had by request. */
const keepers = ["administrator", "guardian", "designer"] as const;

/** The templates that whoever asks may make outputs from, by name. */
export async function templatesFor(
  req: PayloadRequest,
): Promise<readonly string[]> {
  const { docs } = await req.payload.find({
    collection: "templates",
    where: { status: { not_equals: "retired" } },
    select: { key: true, status: true, roles: true },
    sort: "key",
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs
    .filter(({ status }) => status !== "by-request" || hasRole(req, ...keepers))
    .filter(({ roles }) => !roles?.length || hasRole(req, ...roles))
    .map(({ key }) => key);
}

/** Refuses a template that whoever asks may not use. The program, which is nobody, may use each. */
export async function checkTemplateFor(
  req: PayloadRequest,
  template: string,
): Promise<void> {
  if (!req.user) return;
  const open = await templatesFor(req);
  if (open.includes(template)) return;
  throw new ToolkitError(
    "forbidden",
    `Cannot use template "${template}": it is retired or not open to you; choose one of ${open.join(", ") || "none"}, or ask a brand guardian`,
  );
}
