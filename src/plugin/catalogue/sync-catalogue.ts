/**
 * Brings the catalogue of the CMS up to the code: formats and printers that are missing are added,
 * and templates are as the code has them.
 *
 * It never touches figures or policies that somebody may have changed. Run again, it finds nothing to do.
 */
import type { Payload, PayloadRequest } from "payload";
import { formats, printers, recordOf } from "#brand";
import { inTransaction } from "../in-transaction.ts";
import { formatDocument } from "./format-document.ts";
import { staleTemplates, writeTemplate } from "./mirror-templates.ts";
import { printerDocument } from "./printer-document.ts";

/** Adds what the CMS lacks, all of it or nothing. */
export async function syncCatalogue(payload: Payload): Promise<void> {
  const lacking = await missing(payload);
  if (Object.values(lacking).every(({ length }) => length === 0)) return;
  await inTransaction(payload, async (req) => {
    // Asked again inside: another process may have been here in the meantime.
    const still = await missing(payload, req);
    for (const data of still.formats)
      await payload.create({ collection: "formats", data, depth: 0, req });
    for (const data of still.printers)
      await payload.create({ collection: "printers", data, depth: 0, req });
    for (const template of still.templates)
      await writeTemplate(payload, template, req);
  });
}

async function missing(payload: Payload, req?: PayloadRequest) {
  const all = {
    select: { key: true },
    pagination: false,
    depth: 0,
    ...(req && { req }),
  } as const;
  const known = async (collection: "formats" | "printers") => {
    const { docs } = await payload.find({ collection, ...all });
    return new Set(docs.map(({ key }) => key));
  };
  const knownFormats = await known("formats");
  const knownPrinters = await known("printers");
  return {
    formats: formats
      .map((format) => formatDocument(recordOf(format)))
      .filter(({ key }) => !knownFormats.has(key)),
    printers: printers
      .map(printerDocument)
      .filter(({ key }) => !knownPrinters.has(key)),
    templates: await staleTemplates(payload, req),
  };
}
