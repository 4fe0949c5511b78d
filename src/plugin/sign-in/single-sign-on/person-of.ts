/** Who a person of the provider is here: found, or made the first time, with the roles of today. */
import { randomBytes } from "node:crypto";
import type { Payload, Where } from "payload";
import type { Role, User } from "#collections";
import type { Claims } from "./provider.ts";
import { SignInRefusal } from "./sign-in-refusal.ts";
import type { SingleSignOn } from "./single-sign-on.ts";

/** The roles of a person's groups, in the order of the mapping; a group that is not mapped gives none. */
export function rolesOf(
  said: Claims,
  { roleClaim, roles }: Pick<SingleSignOn, "roleClaim" | "roles">,
): Role[] {
  const groups: readonly unknown[] = [said[roleClaim]].flat();
  return [
    ...new Set(
      Object.entries(roles)
        .filter(([group]) => groups.includes(group))
        .flatMap(([, given]) => given),
    ),
  ];
}

async function findOne(
  payload: Payload,
  where: Where,
): Promise<User | undefined> {
  const { docs } = await payload.find({
    collection: "users",
    where,
    showHiddenFields: true,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0];
}

/** Only an address that the provider has checked says who somebody is. */
function verifiedEmail(said: Claims): string {
  if (said.email && said.email_verified === true)
    return said.email.trim().toLowerCase();
  throw new SignInRefusal(
    403,
    "The organisation’s sign-in does not vouch for an e-mail address of yours",
    {
      hint: "Confirm your e-mail address there, or ask whoever runs it to, and try again.",
    },
  );
}

async function byEmail(
  payload: Payload,
  email: string,
): Promise<User | undefined> {
  const found = await findOne(payload, { email: { equals: email } });
  if (found?.subject)
    throw new SignInRefusal(
      403,
      "Your e-mail address belongs to another account of the organisation’s sign-in",
      {
        hint: "Ask an administrator of this toolkit to take the old one away.",
      },
    );
  return found;
}

/** Ends what somebody has open, who is nobody here any more. */
async function refuseWithoutRole(
  payload: Payload,
  known: User | undefined,
): Promise<never> {
  if (known)
    await payload.db.updateOne({
      collection: "users",
      id: known.id,
      data: { sessions: [] },
    });
  throw new SignInRefusal(
    403,
    "You have signed in, but none of your groups may use this toolkit",
    {
      hint: "Ask the brand team, or whoever runs the organisation’s sign-in, to add you to a group that may.",
    },
  );
}

/**
 * The id of the person whom the provider names: by subject, then by an e-mail address it vouches for.
 *
 * Roles are the provider's to give, and are taken anew each time.
 */
export async function personOf(
  payload: Payload,
  said: Claims,
  settings: SingleSignOn,
): Promise<number> {
  const subject = `${settings.issuer} ${said.sub}`;
  const known = await findOne(payload, { subject: { equals: subject } });
  const roles = rolesOf(said, settings);
  if (roles.length === 0) return refuseWithoutRole(payload, known);
  const email = known?.email ?? verifiedEmail(said);
  const found = known ?? (await byEmail(payload, email));
  // Without the request: the hooks would take it for a first registration.
  const { id } = found
    ? await payload.update({
        collection: "users",
        id: found.id,
        data: { roles, subject },
        depth: 0,
      })
    : await payload.create({
        collection: "users",
        data: {
          name: said.name?.trim() || email,
          email,
          roles,
          subject,
          // Nobody knows it: the form for passwords stays shut until an administrator sets another.
          password: randomBytes(32).toString("base64url"),
        },
        depth: 0,
      });
  return id;
}
