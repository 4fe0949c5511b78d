import type { PayloadRequest } from "payload";
import {
  bindings,
  coatings,
  earliestDelivery,
  finishes,
  findPrinter,
  folds,
  laminates,
  packings,
  proofs,
  ticketAsks,
  usualPrinter,
  type PrintFormat,
} from "#brand";
import { copiesLeft, todayInLondon } from "#collections";
import type { OrderChoice, OrderOffer } from "../print-shapes.ts";
import { readPrinters } from "./printers.ts";

const choicesOf = (
  table: Readonly<Record<string, string>>,
): readonly OrderChoice[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

/** What the form of an order offers for a format and the photograph that it carries. */
export async function orderOffer(
  req: PayloadRequest,
  format: PrintFormat,
  { job, photograph }: { readonly job: number; readonly photograph: string },
): Promise<OrderOffer> {
  const left = await copiesLeft(req, [photograph], job);
  const capped = left.get(photograph);
  const printers = await readPrinters(req);
  const usual = usualPrinter(format);
  const asks = ticketAsks(format);
  const asked = todayInLondon();
  return {
    asks,
    printers: printers.map(({ id, name }) => ({
      value: String(id),
      label: name,
    })),
    ...(capped && { copies: { cap: capped.cap, left: capped.left } }),
    usualPrinter:
      printers.find(({ key }) => key === usual)?.name ??
      findPrinter(usual).name,
    folds: choicesOf(folds),
    bindings: choicesOf(bindings),
    laminates: choicesOf(laminates),
    coatings: choicesOf(coatings),
    packings: choicesOf(packings),
    proofs: choicesOf(proofs),
    finishes: choicesOf(finishes).filter(({ value }) =>
      asks.finishes.some((one) => one === value),
    ),
    earliest: Object.fromEntries(
      choicesOf(proofs).map(({ value }) => [
        value,
        earliestDelivery({ proof: proofOf(value) }, { asked, format }),
      ]),
    ),
  };
}

const proofOf = (value: string) =>
  (["none", "pdf", "hard", "wet"] as const).find((one) => one === value) ??
  "pdf";
