/**
 * Begins a print order of an output that somebody made: the same words, options and picture, with the ticket that its
 * format usually has, paid and delivered as their last one.
 */
import type { PayloadRequest } from "payload";
import {
  findFormat,
  usualPrinter,
  usualTicket,
  type PrintFormat,
} from "#brand";
import { isPrinterUncoated } from "./printers.ts";
import type { PrintJob } from "#collections";
import { ToolkitError } from "#render/errors";
import { readToolkit } from "../../toolkit/read-toolkit.ts";
import { studioPerson } from "../person.ts";
import { publishedToolkit } from "../open-toolkit.ts";
import {
  renditionSetting,
  type RenditionSetting,
} from "../rendition-setting.ts";
import { keptTicket } from "./ticket-fields.ts";

/** The number of a new order, which is a draft until its ticket is complete. */
export async function beginOrder(
  req: PayloadRequest,
  rendition: number,
): Promise<number> {
  const { user } = studioPerson(req);
  const setting = await renditionSetting(req, rendition);
  const document = await publishedToolkit(req, setting.toolkit);
  const toolkit = await readToolkit(req.payload, setting.toolkit, { user });
  const format = findFormat(setting.format, toolkit.formats);
  if (format.medium !== "print")
    throw new ToolkitError(
      "unfit-value",
      `Cannot print "${setting.name}": it is made for screens, so make a size of paper first`,
    );
  const last = await lastOrder(req, Number(user.id));
  const { id } = await req.payload.create({
    collection: "print-jobs",
    data: {
      ...outputOf(setting, document.id),
      title: `${document.name}, ${format.name}`.slice(0, 160),
      state: "draft",
      ticket: await ticketOf(req, format),
      proof: "pdf",
      isPublicity: true,
      costCode: last?.costCode ?? null,
      deliveries: (last?.deliveries ?? []).map((delivery) => ({
        ...delivery,
        id: null,
        by: null,
        // How many go where is this order's own.
        copies: null,
      })),
    },
    depth: 0,
    overrideAccess: false,
    req,
  });
  return id;
}

const outputOf = (
  {
    copy,
    focalPoint,
    format,
    language,
    options,
    photograph,
    template,
  }: RenditionSetting,
  toolkit: number,
) => ({
  toolkit,
  template,
  format,
  language,
  photograph: photograph ?? null,
  setting: { copy, options, ...(focalPoint && { focalPoint }) },
});

async function ticketOf(
  req: PayloadRequest,
  format: PrintFormat,
): Promise<NonNullable<PrintJob["ticket"]>> {
  const isUncoated = await isPrinterUncoated(req, usualPrinter(format));
  return keptTicket(usualTicket(format, isUncoated));
}

/** What somebody ordered last. */
async function lastOrder(
  req: PayloadRequest,
  person: number,
): Promise<Pick<PrintJob, "costCode" | "deliveries"> | undefined> {
  const { docs } = await req.payload.find({
    collection: "print-jobs",
    where: { person: { equals: person }, state: { not_equals: "draft" } },
    select: { costCode: true, deliveries: true },
    sort: "-id",
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs[0];
}
