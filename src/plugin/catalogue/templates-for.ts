import type { Payload, TypedUser } from "payload";
import { hasRole } from "#collections";
import { ToolkitError } from "#render/errors";

/** Who may use a template that is had by request. */
const keepers = ["administrator", "guardian", "designer"] as const;

/** The templates that a person may make outputs from, by name. */
export async function templatesFor(
  payload: Payload,
  user: TypedUser,
): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection: "templates",
    where: { status: { not_equals: "retired" } },
    select: { key: true, status: true, roles: true },
    sort: "key",
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs
    .filter(
      ({ status }) => status !== "by-request" || hasRole({ user }, ...keepers),
    )
    .filter(({ roles }) => !roles?.length || hasRole({ user }, ...roles))
    .map(({ key }) => key);
}

/** Refuses a template that a person may not use. Whoever renders for somebody asks this first. */
export async function checkTemplateFor(
  payload: Payload,
  user: TypedUser,
  template: string,
): Promise<void> {
  const open = await templatesFor(payload, user);
  if (open.includes(template)) return;
  throw new ToolkitError(
    "forbidden",
    `Cannot use template "${template}": it is retired or not open to you; choose one of ${open.join(", ") || "none"}, or ask a brand guardian`,
  );
}
