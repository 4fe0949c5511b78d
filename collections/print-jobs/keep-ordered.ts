import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from "payload";
import { isTicketOpen, jobStates } from "#brand";
import { ToolkitError } from "#render/errors";
import { personAsking } from "../access/role.ts";
import { findKnownFormat } from "../find-known-format.ts";
import type { PrintJob } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { refuseStale } from "../hooks/refuse-stale.ts";
import { todayInLondon } from "../rights/kept-day.ts";

/** The letters before a campaign's number: `LK` of `LK-2026-014`. */
const lettersOf = (reference: unknown): string =>
  /^([A-Z]{1,6})-/.exec(String(reference))?.[1] ?? "PJ";

/** Gives a new job its owner, its series and its kind of product. */
export const beginJob: CollectionBeforeValidateHook<PrintJob> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const format = data.format ?? originalDoc?.format;
  const known =
    typeof format === "string" ? await findKnownFormat(format, req) : "";
  const kind =
    typeof known === "object" && known.medium === "print"
      ? { kind: known.group }
      : {};
  if (operation === "update") return { ...data, ...kind };
  const toolkit = referenceOf(data.toolkit);
  const document =
    toolkit === undefined
      ? null
      : await req.payload.findByID({
          collection: "toolkits",
          id: toolkit,
          depth: 0,
          select: { reference: true },
          overrideAccess: !req.user,
          disableErrors: true,
          req,
        });
  const person = personAsking(req);
  return {
    ...data,
    ...kind,
    ...(typeof person === "number" && person > 0 && { person }),
    series: `${lettersOf(document?.reference)}-${todayInLondon().slice(0, 4)}-`,
  };
};

/**
 * Keeps a ticket as it was ordered: only what the program itself writes changes it afterwards. One that is open is
 * written over by nobody who has not seen what stands there. Moves, prices and messages are no change of the ticket.
 */
export const keepOrdered: CollectionBeforeChangeHook<PrintJob> = (args) => {
  const { context, data, operation, originalDoc } = args;
  if (context["movesJob"] === true) return data;
  const state = originalDoc?.state ?? "draft";
  if (operation === "create" || isTicketOpen(state)) return refuseStale(args);
  throw new ToolkitError(
    "conflict",
    `Cannot change ${originalDoc?.reference ?? "the job"}: it is ${jobStates[state].toLowerCase()}, so ask the studio to query it, or cancel it and order again`,
  );
};
