import type { Endpoint, PayloadRequest } from "payload";
import { recordEvents } from "../audit/record-events.ts";
import { privateJson } from "../endpoints/private-json.ts";
import { inTransaction } from "../in-transaction.ts";
import { makeSecret, seal } from "./secret.ts";

/** How long the secret before signs along, so that a receiver can change over. Milliseconds. */
const overlap = 24 * 60 * 60 * 1000;

/** Makes a new secret at `POST /api/webhooks/:id/secret` and tells it this once. The one before signs along for a day. */
export const issueSecret: Omit<Endpoint, "root"> = {
  path: "/:id/secret",
  method: "post",
  handler: async (req) => {
    const id = String(req.routeParams?.["id"]);
    const secret = makeSecret();
    await inTransaction(
      req.payload,
      (inside) => replaceSecret(inside, id, secret),
      req,
    );
    return privateJson({ secret });
  },
};

async function replaceSecret(
  req: PayloadRequest,
  id: string,
  secret: string,
): Promise<void> {
  const { payload } = req;
  // Whoever may change a webhook may give it a secret: an empty change asks for that right.
  await payload.update({
    collection: "webhooks",
    id,
    data: {},
    depth: 0,
    overrideAccess: false,
    req,
  });
  const earlier = await sealedSecretOf(req, id);
  const now = Date.now();
  await payload.db.updateOne({
    collection: "webhooks",
    id,
    data: {
      secret: seal(secret, payload.secret),
      secretIssued: new Date(now).toISOString(),
      earlierSecret: earlier ?? null,
      earlierUntil: earlier ? new Date(now + overlap).toISOString() : null,
    },
    req,
    returning: false,
  });
  await recordEvents(
    payload,
    [
      {
        kind: "key-issued",
        about: `webhook:${id}`,
        says: `Webhook ${id} has a new secret; the one before it signs along for a day`,
      },
    ],
    req,
  );
}

async function sealedSecretOf(
  req: PayloadRequest,
  id: string,
): Promise<string | undefined> {
  const { secret } = await req.payload.findByID({
    collection: "webhooks",
    id,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  });
  return secret ?? undefined;
}
