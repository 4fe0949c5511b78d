/** Whom a print job concerns: those who print, and whoever ordered it. */
import { movers } from "../print-jobs/movers.table.ts";
import { referenceOf } from "../reference-of.ts";
import { keyIn, people, type Recipients } from "./recipients.ts";

/** Everybody at the press desk. Administrators see to machines and are not told of every job. */
export const whoPrints: Recipients = () => ({
  roles: { in: movers.accept.filter((role) => role !== "administrator") },
});

/** Whoever ordered the job. */
export const whoOrdered: Recipients = async ({ about }, req) => {
  const reference = keyIn("print-job", about);
  if (reference === undefined) return undefined;
  const { docs } = await req.payload.find({
    collection: "print-jobs",
    where: { reference: { equals: reference } },
    select: { person: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const person = referenceOf(docs[0]?.person);
  return person === undefined ? undefined : people([person]);
};
