import type { Payload, PayloadRequest } from "payload";
import { demonstrationLogins, type Login } from "./logins.ts";

const personOf = ({ role, ...person }: Login) => ({ ...person, roles: [role] });

/**
 * Loads the people of the demonstration.
 *
 * Their password is one, and public, so it is checked and hashed once, which is slow on purpose: whoever
 * has the same password as the first one is written with the same hash.
 */
export async function seedLogins(
  payload: Payload,
  req: PayloadRequest,
): Promise<void> {
  const hashed = new Map<string, { hash: unknown; salt: unknown }>();
  for (const login of demonstrationLogins) {
    const { password, ...person } = personOf(login);
    const known = hashed.get(password);
    if (known) {
      await payload.db.create({
        collection: "users",
        data: { ...person, ...known },
        returning: false,
        req,
      });
      continue;
    }
    const { id } = await payload.create({
      collection: "users",
      data: { ...person, password },
      req,
    });
    const made = await payload.db.findOne<
      Record<string, unknown> & { id: number }
    >({
      collection: "users",
      where: { id: { equals: id } },
      req,
    });
    hashed.set(password, { hash: made?.["hash"], salt: made?.["salt"] });
  }
}
