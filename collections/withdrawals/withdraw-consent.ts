import type { Endpoint, PayloadRequest } from "payload";
import { z } from "zod";
import { isDay } from "#brand";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { privateJson } from "../endpoints/private-json.ts";
import { withdrawnVia } from "../fields/consent-terms.ts";
import { inTransaction } from "../in-transaction.ts";
import { todayInLondon } from "../rights/kept-day.ts";

type Via = keyof typeof withdrawnVia;

const askedSchema = z.strictObject({
  via: z
    .enum(Object.keys(withdrawnVia))
    .refine((via): via is Via => Object.hasOwn(withdrawnVia, via)),
  /** The day on which it came in; today unless told. */
  on: z.string().refine(isDay).optional(),
});

const usage = `Expected a body such as {"via": "letter", "on": "2026-05-07"}, where "via" is one of ${Object.keys(withdrawnVia).join(", ")}`;

/**
 * Withdraws a consent at `POST /api/consents/:id/withdraw`, in one act: uses are blocked, links closed and the
 * worksheet is opened, or nothing has happened. It tells the worksheet.
 */
export const withdrawConsent: Omit<Endpoint, "root"> = {
  path: "/:id/withdraw",
  method: "post",
  handler: async (req) => {
    // Who may not is told so, whatever they send.
    if (!may("update", "consents", req))
      throw new ToolkitError(
        "forbidden",
        "Cannot withdraw a consent: consent officers do, so tell one of them",
      );
    const id = String(req.routeParams?.["id"]);
    const { on = todayInLondon(), via } = await readAsked(req);
    const worksheet = await inTransaction(
      req.payload,
      async (inside) => {
        const consent = await inside.payload.findByID({
          collection: "consents",
          id,
          depth: 0,
          overrideAccess: false,
          req: inside,
        });
        if (consent.withdrawnOn)
          throw new ToolkitError(
            "conflict",
            `Consent "${consent.reference ?? id}" was withdrawn on ${consent.withdrawnOn.slice(0, 10)}: see its worksheet`,
          );
        await inside.payload.update({
          collection: "consents",
          id,
          data: { withdrawnOn: `${on}T12:00:00.000Z`, withdrawnVia: via },
          depth: 0,
          overrideAccess: false,
          req: inside,
        });
        return newestWorksheet(inside, id);
      },
      req,
    );
    return privateJson(worksheet, 201);
  },
};

async function readAsked(
  req: PayloadRequest,
): Promise<z.infer<typeof askedSchema>> {
  const body: unknown = await req.json?.().catch(() => undefined);
  const read = askedSchema.safeParse(body);
  if (read.success) return read.data;
  throw new ToolkitError("usage", usage);
}

async function newestWorksheet(req: PayloadRequest, consent: string) {
  const { docs } = await req.payload.find({
    collection: "withdrawals",
    where: { consent: { equals: consent } },
    select: { reference: true, completedAt: true },
    sort: "-id",
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [worksheet] = docs;
  return {
    worksheet: worksheet?.id,
    reference: worksheet?.reference,
    isComplete: Boolean(worksheet?.completedAt),
  };
}
