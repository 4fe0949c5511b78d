import type { Payload, PayloadRequest } from "payload";
import {
  BrandError,
  findFormat,
  formatFrom,
  formats,
  recordIssues,
  type Format,
} from "#brand";
import { formatFromDocument } from "./catalogue/format-from-document.ts";

/** Formats as they were read for one request: a pack of many outputs asks once. */
const read = new WeakMap<PayloadRequest, Promise<readonly Format[]>>();

/** The formats that the brand keeps, in whatever state they are; broken ones are left out. */
async function readFormats(req: PayloadRequest): Promise<readonly Format[]> {
  const { docs } = await req.payload.find({
    collection: "formats",
    pagination: false,
    depth: 0,
    req,
  });
  const keys = new Map(docs.map(({ id, key }) => [id, key]));
  return docs.flatMap((document) => {
    const { basedOn } = document;
    const base = typeof basedOn === "object" ? basedOn?.id : basedOn;
    const { data } = formatFromDocument(
      document,
      base === undefined ? base : keys.get(base),
    );
    return data && recordIssues(data).length === 0 ? [formatFrom(data)] : [];
  });
}

/** What was read, and the state of the collection that it was read from. */
interface Known {
  readonly stamp: string;
  readonly formats: Promise<readonly Format[]>;
}

const known = new WeakMap<Payload, Known>();

/**
 * Every format that is known here: the brand's own in place of those of the code that it changes, then its others.
 *
 * They are read again only when one has changed: a hundred documents take a page longer than all the rest of it.
 */
export async function knownFormats(
  req: PayloadRequest,
): Promise<readonly Format[]> {
  const { docs, totalDocs } = await req.payload.find({
    collection: "formats",
    sort: "-updatedAt",
    select: { updatedAt: true },
    limit: 1,
    depth: 0,
    req,
  });
  const stamp = `${totalDocs} ${docs[0]?.updatedAt ?? ""}`;
  const kept = known.get(req.payload);
  if (kept?.stamp === stamp) return kept.formats;
  const reading = readFormats(req).then(merged);
  known.set(req.payload, { stamp, formats: reading });
  reading.catch(() => known.delete(req.payload));
  return reading;
}

function merged(own: readonly Format[]): readonly Format[] {
  const changed = new Map(own.map((format) => [format.code, format]));
  const codes = new Set(formats.map(({ code }) => code));
  return [
    ...formats.map((format) => changed.get(format.code) ?? format),
    ...own.filter(({ code }) => !codes.has(code)),
  ];
}

/** The format of a code, the brand's own first, or why there is none. */
export async function findKnownFormat(
  code: string,
  req: PayloadRequest,
): Promise<Format | string> {
  const own = read.get(req) ?? readFormats(req);
  read.set(req, own);
  try {
    return findFormat(code, await own);
  } catch (error) {
    if (error instanceof BrandError) return error.message;
    throw error;
  }
}
