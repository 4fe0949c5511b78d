import type { PayloadRequest } from "payload";
import type { Absence, Day, Signatory, SigningGround } from "#brand";
import type { User } from "../payload-types.ts";
import { dayOf } from "../fields/day.ts";
import { referenceOf } from "../reference-of.ts";
import { itemsIn, ownersOf, type ApprovalStep } from "./approval-items.ts";
import type { Approval } from "../payload-types.ts";

/** Everybody with a login, and who is away: what decides who may sign, read once for many approvals. */
export interface SigningPeople {
  readonly everybody: readonly (Signatory & Pick<User, "name">)[];
  readonly absences: readonly Absence[];
  readonly today: Day;
}

/** Reads who could sign on a day. Two queries. */
export async function readPeople(
  req: PayloadRequest,
  today: Day,
): Promise<SigningPeople> {
  const all = {
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  } as const;
  const { docs: users } = await req.payload.find({
    collection: "users",
    select: { name: true, roles: true },
    sort: "id",
    ...all,
  });
  const { docs: absences } = await req.payload.find({
    collection: "absences",
    where: {
      from: { less_than_equal: `${today}T23:59:59.999Z` },
      until: { greater_than_equal: `${today}T00:00:00.000Z` },
    },
    ...all,
  });
  return {
    everybody: users.map(({ id, name, roles }) => ({ id, name, roles })),
    absences: absences.flatMap(({ delegate, from, person, until }) => {
      const away = { from: dayOf(from), until: dayOf(until) };
      const of = Number(referenceOf(person));
      const to = referenceOf(delegate);
      return away.from && away.until
        ? [
            {
              person: of,
              from: away.from,
              until: away.until,
              ...(to !== undefined && { delegate: Number(to) }),
            },
          ]
        : [];
    }),
    today,
  };
}

/** What decides who may sign a step of an approval. */
export const groundOf = (
  approval: Pick<Approval, "id" | "items" | "person">,
  step: ApprovalStep,
  { absences, everybody, today }: SigningPeople,
): SigningGround => ({
  step: {
    name: step.name,
    roles: step.roles,
    allowsOwnWork: step.allowsOwnWork ?? false,
  },
  owners: ownersOf(itemsIn(approval), referenceOf(approval.person)),
  holders: everybody.filter(({ roles }) =>
    step.roles.some((role) => roles.includes(role)),
  ),
  absences,
  today,
});
