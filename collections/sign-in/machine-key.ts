/**
 * Keys of machines: made here, shown once, kept as a digest, asked for with each request.
 *
 * A machine sends `Authorization: machines API-Key livery_…`. It never gets a session.
 */
import { createHash, randomBytes } from "node:crypto";
import type { AuthStrategy, Endpoint, Payload } from "payload";
import type { Machine } from "../payload-types.ts";
import { recordEvents } from "../audit/record-events.ts";

const digestOf = (key: string): string =>
  createHash("sha256").update(key).digest("hex");

const keyShape = /^machines API-Key (livery_[\w-]{43})$/;

/** How exact `lastUsed` is, in milliseconds: it need not be written with each request. */
const hour = 60 * 60 * 1000;

/** Makes a new key at `POST /api/machines/:id/key`. It replaces the old one, which is dead at once. */
export const issueMachineKey: Omit<Endpoint, "root"> = {
  path: "/:id/key",
  method: "post",
  handler: async (req) => {
    const id = String(req.routeParams?.["id"]);
    // Whoever may change a machine may give it a key: an empty change asks for that right.
    await req.payload.update({
      collection: "machines",
      id,
      data: {},
      depth: 0,
      overrideAccess: false,
      req,
    });
    const key = `livery_${randomBytes(32).toString("base64url")}`;
    await req.payload.update({
      collection: "machines",
      id,
      data: { keyDigest: digestOf(key) },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await recordEvents(
      req.payload,
      [
        {
          kind: "key-issued",
          about: `machine:${id}`,
          says: `Machine ${id} has a new key; the one before it is closed`,
        },
      ],
      req,
    );
    return Response.json({ key }, { headers: { "cache-control": "no-store" } });
  },
};

/** Finds the machine of a key, unless it is suspended or its time is over. */
export const machineKeyStrategy: AuthStrategy = {
  name: "machine-key",
  authenticate: async ({ headers, payload }) => {
    const key = keyShape.exec(headers.get("authorization") ?? "")?.[1];
    if (!key) return { user: null };
    const { docs } = await payload.find({
      collection: "machines",
      where: {
        keyDigest: { equals: digestOf(key) },
        expires: { greater_than: new Date().toISOString() },
        isSuspended: { not_equals: true },
      },
      depth: 0,
      limit: 1,
      pagination: false,
    });
    const [machine] = docs;
    if (!machine) return { user: null };
    await noteUse(payload, machine);
    return { user: { ...machine, collection: "machines" } };
  },
};

/** Written beside the hooks: being used is no change of the document. */
async function noteUse(
  payload: Payload,
  { id, lastUsed }: Machine,
): Promise<void> {
  const isRecent = lastUsed && Date.now() - new Date(lastUsed).getTime() < hour;
  if (isRecent) return;
  await payload.db.updateOne({
    collection: "machines",
    id,
    data: { lastUsed: new Date().toISOString() },
    returning: false,
  });
}
