/**
 * Brings the catalogue of the CMS up to the code: formats and printers that are missing are added,
 * those that nobody has touched follow the code's figures, and templates are as the code has them.
 *
 * It never touches figures or policies that somebody has changed. Run again, it finds nothing to do.
 */
import type { Payload, PayloadRequest } from "payload";
import { formats, printers, recordOf } from "#brand";
import { followsCode, inTransaction } from "#collections";
import { digestOf } from "#render/digest";
import { formatDocument } from "./format-document.ts";
import { staleTemplates, writeTemplate } from "./mirror-templates.ts";
import { printerDocument } from "./printer-document.ts";

/** Writes what the CMS lacks, all of it or nothing. */
export async function syncCatalogue(payload: Payload): Promise<void> {
  const stale = await staleParts(payload);
  if (Object.values(stale).every(({ length }) => length === 0)) return;
  await inTransaction(payload, async (req) => {
    req.context[followsCode] = true;
    // Asked again inside: another process may have been here in the meantime.
    const still = await staleParts(payload, req);
    for (const { data, id } of still.formats)
      if (id === undefined)
        await payload.create({ collection: "formats", data, depth: 0, req });
      else
        await payload.update({
          collection: "formats",
          id,
          data,
          depth: 0,
          req,
        });
    for (const { data, id } of still.printers)
      if (id === undefined)
        await payload.create({ collection: "printers", data, depth: 0, req });
      else
        await payload.update({
          collection: "printers",
          id,
          data,
          depth: 0,
          req,
        });
    for (const template of still.templates)
      await writeTemplate(payload, template, req);
  });
}

async function staleParts(payload: Payload, req?: PayloadRequest) {
  const known = async (collection: "formats" | "printers") => {
    const { docs } = await payload.find({
      collection,
      select: { key: true, isChanged: true, origin: true },
      pagination: false,
      depth: 0,
      ...(req && { req }),
    });
    return new Map(docs.map((document) => [document.key, document]));
  };
  const knownFormats = await known("formats");
  const knownPrinters = await known("printers");
  return {
    formats: formats
      .map((format) => withOrigin(formatDocument(recordOf(format))))
      .flatMap((data) => toWrite(data, knownFormats.get(data.key))),
    printers: printers
      .map((printer) => withOrigin(printerDocument(printer)))
      .flatMap((data) => toWrite(data, knownPrinters.get(data.key))),
    templates: await staleTemplates(payload, req),
  };
}

/** What the program brings along, with the digest by which it knows its own figures again. */
const withOrigin = <Data extends object>(data: Data) => ({
  ...data,
  origin: digestOf(data),
});

/** A document to write where there is none, or one that nobody has touched since other figures were written. */
function toWrite<Data extends { readonly origin: string }>(
  data: Data,
  known:
    | {
        readonly id: number;
        readonly isChanged?: boolean | null;
        readonly origin?: string | null;
      }
    | undefined,
): readonly { readonly id: number | undefined; readonly data: Data }[] {
  if (!known) return [{ id: undefined, data }];
  return known.isChanged || known.origin === data.origin
    ? []
    : [{ id: known.id, data }];
}
