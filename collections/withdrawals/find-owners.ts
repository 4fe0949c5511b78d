import type { PayloadRequest } from "payload";
import type { Role } from "../access/role.ts";
import { accessTable } from "../access/table.ts";
import type { User } from "../payload-types.ts";
import type { PlannedTask } from "./plan-tasks.ts";
import { taskPolicy } from "./task-policy.table.ts";

/** Who may close a task of their own, by the table of rights. */
const doers: readonly Role[] =
  accessTable["withdrawal-tasks"].update?.own ?? [];

/** Who has a task: a login, or nobody yet. */
export type OwnerOf = (
  task: Pick<PlannedTask, "kind" | "keeper">,
) => number | null;

/**
 * Finds whose each task is: whoever has the files or shared them, as long as
 * their login may close tasks; else the first
 * with the role that the policy names; else whoever records the withdrawal.
 */
export async function findOwners(
  req: PayloadRequest,
  tasks: readonly PlannedTask[],
): Promise<OwnerOf> {
  const keepers = tasks.flatMap(({ keeper }) => keeper ?? []);
  const roles = [...new Set(tasks.map(({ kind }) => taskPolicy[kind].role))];
  const { docs } = await req.payload.db.find<Pick<User, "id" | "roles">>({
    collection: "users",
    where: {
      or: [{ id: { in: [...new Set(keepers)] } }, { roles: { in: roles } }],
    },
    select: { roles: true },
    sort: "id",
    pagination: false,
    limit: 0,
    req,
  });
  const known = new Set(
    docs
      .filter(({ roles: own }) => own.some((role) => doers.includes(role)))
      .map(({ id }) => id),
  );
  const firstWith = (role: Role) =>
    docs.find((user) => user.roles.includes(role))?.id;
  const asker = req.user?.collection === "users" ? req.user.id : null;
  return ({ keeper, kind }) =>
    keeper !== undefined && known.has(keeper)
      ? keeper
      : (firstWith(taskPolicy[kind].role) ?? asker);
}
