/**
 * Takes the photographs of a folder or an archive into the library, one after the other.
 *
 * Each goes Payload's own way with all its hooks, in a transaction of its own: a bad file is told and
 * leaves nothing behind, and the next one is taken. A file that the library has is told as present, so
 * that an import that was broken off is simply started again.
 */
import path from "node:path";
import {
  APIError,
  ValidationError,
  type Payload,
  type TypedUser,
} from "payload";
import { focalPointIn, saidByFile, type Photograph } from "#collections";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import type {
  ImportFile,
  ImportRefusal,
  ImportSource,
} from "./import-source.ts";

/** What became of one file. */
export interface ImportEntry {
  readonly path: string;
  readonly outcome: "taken" | "present" | "refused";
  /** The photograph: the new one, or the one that has the same file. */
  readonly id?: number;
  /** Why it was refused, or what it still lacks. */
  readonly message?: string;
}

/** How an import goes. */
export interface ImportOptions {
  /** Imports as this person, with their rights; absent: as the program. */
  readonly user?: TypedUser;
  /** For files that say no credit themselves. */
  readonly credit?: string;
  /** For files that say no alternative text themselves. */
  readonly alt?: string;
  /** Stops the import before its next file. */
  readonly signal?: AbortSignal;
  /** Hears of each file as soon as it is done with. */
  readonly onEntry?: (entry: ImportEntry) => void;
}

/** Imports everything, and tells what became of each file. */
export async function importPhotographs(
  payload: Payload,
  source: ImportSource,
  options: ImportOptions = {},
): Promise<readonly ImportEntry[]> {
  const entries: ImportEntry[] = [];
  for await (const item of source.items()) {
    if (options.signal?.aborted) break;
    const entry = await importOne(payload, item, options);
    entries.push(entry);
    options.onEntry?.(entry);
  }
  return entries;
}

async function importOne(
  payload: Payload,
  item: ImportFile | ImportRefusal,
  options: ImportOptions,
): Promise<ImportEntry> {
  const { path: place } = item;
  if (item.kind === "refusal")
    return { path: place, outcome: "refused", message: item.message };
  try {
    const bytes = await item.read();
    const present = await findByDigest(payload, sha256(bytes), options);
    if (present !== undefined)
      return { path: place, outcome: "present", id: present };
    const photograph = await create(payload, { bytes, item }, options);
    return {
      ...{ path: place, outcome: "taken", id: photograph.id },
      ...(!photograph.alt && { message: lacksAlt }),
    };
  } catch (error) {
    return {
      path: place,
      outcome: "refused",
      message: sentenceOf(error, payload),
    };
  }
}

/** Told of a draft that nobody can approve yet. */
const lacksAlt =
  "Alternative text missing: write it on the draft, nobody approves it without";

async function findByDigest(
  payload: Payload,
  digest: string,
  { user }: ImportOptions,
): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: "photographs",
    where: { "original.digest": { equals: digest } },
    select: { slug: true },
    limit: 1,
    pagination: false,
    depth: 0,
    ...(user ? { overrideAccess: false, user } : {}),
  });
  return docs[0]?.id;
}

async function create(
  payload: Payload,
  { bytes, item }: { readonly bytes: Buffer; readonly item: ImportFile },
  { alt, credit, user }: ImportOptions,
): Promise<Photograph> {
  const { readPhotographMetadata, readStatementXmp } =
    await import("#render/photographs");
  const sidecar = await item.readSidecar();
  const language = payload.config.localization
    ? payload.config.localization.defaultLocale
    : "en";
  // A sidecar is written by whoever keeps the picture, after the camera wrote the file.
  const xmp = sidecar && readStatementXmp(sidecar);
  const beside = xmp
    ? { ...saidByFile(xmp, language), ...focalPointIn(xmp) }
    : {};
  const inside = saidByFile(await readPhotographMetadata(bytes), language);
  const folder = path.posix.dirname(item.path);
  const stem = path.posix.basename(item.path).replace(/\.[^.]*$/, "");
  return payload.create({
    collection: "photographs",
    data: {
      ...beside,
      // Left empty, the file's own words are filled in; slugs are made of titles.
      slug: "",
      title: beside.title ?? inside.title ?? stem,
      alt: beside.alt ?? inside.alt ?? alt ?? null,
      credit: beside.credit ?? inside.credit ?? credit ?? "",
      approval: "draft",
      ...(folder !== "." && { folder }),
    },
    file: {
      data: bytes,
      size: bytes.length,
      name: path.posix.basename(item.path),
      mimetype: "image/jpeg",
    },
    ...(user ? { overrideAccess: false, user } : {}),
  });
}

/** What stopped a file, as a sentence for whoever imports. */
function sentenceOf(err: unknown, { logger }: Payload): string {
  if (err instanceof ValidationError) {
    const fields = err.data.errors.map(
      ({ message, path: field }) => `${field}: ${message.replace(/\.$/, "")}`,
    );
    return `Cannot take it as it is: ${fields.join("; ")}`;
  }
  if (err instanceof ToolkitError || err instanceof APIError)
    return err.message;
  logger.error({ msg: "A photograph could not be imported", err });
  return "The program failed on it: whoever runs it finds the reason in its log";
}
