import type { PayloadRequest } from "payload";

/** What people may be. An `admin` may do whatever anybody may. */
export const roles = [
  "admin",
  "guardian",
  "officer",
  "studio",
  "supplier",
] as const;

/** One of the five roles. */
export type Role = (typeof roles)[number];

/** Whether whoever asks holds one of the roles; nobody is assumed to be anybody. */
export function hasRole(
  { user }: Pick<PayloadRequest, "user">,
  ...wanted: readonly Role[]
): boolean {
  const held: readonly string[] = user?.roles ?? [];
  return held.includes("admin") || wanted.some((role) => held.includes(role));
}
