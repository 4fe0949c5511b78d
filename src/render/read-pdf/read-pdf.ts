import { UnreadablePdfError } from "../errors.ts";
import { readCrossReference } from "./cross-reference.ts";
import { defaultLimits, type ReadLimits } from "./limits.ts";
import { ObjectStore } from "./object-store.ts";
import { checkCount, findLostPages, readPageTree } from "./page-tree.ts";
import {
  PdfRef,
  type PdfDict,
  type PdfFile,
  type PdfPage,
} from "./pdf-file.ts";
import { readHeader } from "./header.ts";
import { asDict, asName } from "./values.ts";

/** How a file is read. */
export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Opens a PDF that anybody sent: its cross-reference and its pages. The rest is read when it is
 * asked for. Damage is worked around and listed under `problems`; nothing is written or mended.
 *
 * Throws an `UnreadablePdfError` for what is no PDF, has no page, or asks for more than the limits.
 */
export function readPdf(
  bytes: Uint8Array,
  { limits: given = {} }: ReadOptions = {},
): PdfFile {
  const limits = { ...defaultLimits, ...given };
  if (bytes.length > limits.fileBytes)
    throw new UnreadablePdfError(
      `Cannot read the PDF: it has "${bytes.length}" bytes, and "${limits.fileBytes}" are allowed; use smaller images`,
    );
  const { header, offset } = readHeader(bytes);
  const store = new ObjectStore(bytes, offset, limits);
  if (offset > 0)
    store.problems.note(
      `The file begins with ${offset} bytes of something else`,
    );
  const { catalog, pages } = openPages(store);
  return {
    version: versionOf(store, header, catalog),
    header,
    bytes,
    trailer: store.trailer,
    catalog,
    isEncrypted: store.isEncrypted,
    pages,
    problems: store.problems.list,
    resolve: (value) => store.resolve(value),
    decode: (stream) => store.decode(stream),
    objects: () => store.objects(),
  };
}

interface Opened {
  readonly catalog: PdfDict;
  readonly pages: readonly PdfPage[];
}

const nothing: Opened = { catalog: new Map(), pages: [] };

/** Follows the cross-reference; without pages at its end, the objects themselves. */
function openPages(store: ObjectStore): Opened {
  const reference = readCrossReference(store);
  if (reference) store.use(reference);
  const opened = reference && followTree(store);
  if (opened && (opened.pages.length > 0 || store.isEncrypted)) return opened;
  store.problems.note(
    reference
      ? "The cross-reference leads to no page: it was rebuilt"
      : "The cross-reference is missing or broken: it was rebuilt",
  );
  store.use(store.rebuild());
  const rebuilt = followTree(store) ?? nothing;
  if (rebuilt.pages.length > 0 || store.isEncrypted) return rebuilt;
  findRoot(store);
  const again = followTree(store) ?? nothing;
  if (again.pages.length > 0) return again;
  const pages = findLostPages(store);
  if (pages.length === 0)
    throw new UnreadablePdfError(
      "Cannot read the PDF: no page can be found in it; export it again",
    );
  store.problems.note("No page tree leads to the pages: they were searched");
  return { catalog: again.catalog, pages };
}

function followTree(store: ObjectStore): Opened | undefined {
  const catalog = asDict(store.resolve(store.trailer.get("Root")));
  if (!catalog) return undefined;
  const pages = readPageTree(store, catalog);
  if (pages.length > 0) checkCount(store, catalog, pages.length);
  return { catalog, pages };
}

/** The last catalog among the objects, for a file that lost its trailer. */
function findRoot(store: ObjectStore): void {
  for (const [object, value] of store.objects()) {
    const type = asName(store.resolve(asDict(value)?.get("Type")));
    if (type === "Catalog")
      store.trailer = new Map([
        ...store.trailer,
        ["Root", new PdfRef(object, 0)],
      ]);
  }
}

/** The header's version, or the catalog's where that is later. */
function versionOf(
  store: ObjectStore,
  header: string,
  catalog: PdfDict,
): string {
  const first = /\d+\.\d+/.exec(header)?.[0] ?? "1.0";
  const second = asName(store.resolve(catalog.get("Version"))) ?? "";
  if (!/^\d+\.\d+$/.test(second)) return first;
  return Number(second) > Number(first) ? second : first;
}
