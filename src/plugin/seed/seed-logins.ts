import type { Payload, PayloadRequest, TypedUser } from "payload";
import type { Role } from "#collections";
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

/** The request of somebody of the demonstration: what they do in it is done in their name. */
export async function inNameOf(
  role: Role,
  payload: Payload,
  req: PayloadRequest,
): Promise<PayloadRequest> {
  const { docs } = await payload.find({
    collection: "users",
    where: { roles: { in: [role] } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  });
  const user: TypedUser | undefined = docs[0] && {
    ...docs[0],
    collection: "users",
  };
  return user ? { ...req, user } : req;
}
