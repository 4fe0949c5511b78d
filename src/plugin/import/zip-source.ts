/**
 * The files of a ZIP archive, one at a time, without unpacking it.
 *
 * Nothing of it is written anywhere under a name that it brings. What an archive claims is held against
 * limits before a byte is inflated, and against what really comes out while it is.
 */
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { ToolkitError } from "#render/errors";
import {
  isBeside,
  sidecarsOf,
  type ImportFile,
  type ImportLimits,
  type ImportRefusal,
  type ImportSource,
} from "./import-source.ts";

interface Named {
  readonly path: string;
  readonly entry: Entry;
}

/** Opens an archive and reads its directory. Errors call it by `name`. */
export async function zipSource(
  file: string,
  limits: ImportLimits,
  name: string = file,
): Promise<ImportSource> {
  const zip = await open(file, name);
  try {
    const all = await entriesOf(zip, name, limits.files);
    const files = all
      .filter(({ path }) => !path.endsWith("/") && !isBeside(path))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const byPath = new Map(all.map((named) => [named.path, named.entry]));
    return {
      total: files.length,
      items: async function* () {
        let inflated = 0;
        for (const named of files) {
          inflated += named.entry.uncompressedSize;
          yield itemOf(zip, named, { byPath, inflated, limits });
        }
      },
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const broken = (file: string, cause: unknown): ToolkitError =>
  new ToolkitError(
    "import-archive",
    `Cannot import "${file}": it is no whole ZIP archive, so pack it again`,
    { cause },
  );

const open = (file: string, name: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.open(
      file,
      // Names are judged one by one, so that a bad one ends its own file alone.
      { autoClose: false, decodeStrings: false, lazyEntries: true },
      (error, zip) => (error ? reject(broken(name, error)) : resolve(zip)),
    );
  });

function entriesOf(
  zip: ZipFile,
  file: string,
  greatest: number,
): Promise<readonly Named[]> {
  return new Promise((resolve, reject) => {
    const found: Named[] = [];
    if (zip.entryCount > greatest)
      reject(
        new ToolkitError(
          "import-limit",
          `Cannot import "${file}": it holds ${zip.entryCount} files, and one import takes at most ${greatest}`,
        ),
      );
    zip.on("error", (error) => reject(broken(file, error)));
    zip.on("end", () => resolve(found));
    zip.on("entry", (entry: Entry) => {
      found.push({ entry, path: nameOf(entry) });
      zip.readEntry();
    });
    zip.readEntry();
  });
}

const nameOf = (entry: Entry): string =>
  yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false,
  );

const isLink = (entry: Entry): boolean =>
  ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;

interface Around {
  readonly byPath: ReadonlyMap<string, Entry>;
  /** Bytes of all files up to this one. */
  readonly inflated: number;
  readonly limits: ImportLimits;
}

function itemOf(
  zip: ZipFile,
  { entry, path }: Named,
  { byPath, inflated, limits }: Around,
): ImportFile | ImportRefusal {
  const message =
    wrongIn(entry, path, limits) ??
    (inflated > limits.bytesInAll
      ? `with it the archive would inflate beyond ${limits.bytesInAll} bytes: import it in parts`
      : undefined);
  if (message !== undefined) return { kind: "refusal", path, message };
  const sidecar = sidecarsOf(path).flatMap((name) => byPath.get(name) ?? [])[0];
  const isSound =
    sidecar &&
    wrongIn(sidecar, path, { ...limits, bytesOfFile: 4_000_000 }) === undefined;
  return {
    kind: "file",
    path,
    read: () => inflate(zip, entry),
    readSidecar: async () =>
      sidecar && isSound ? inflate(zip, sidecar) : undefined,
  };
}

/** Why an entry is not opened; absent where it may be. */
function wrongIn(
  entry: Entry,
  path: string,
  limits: ImportLimits,
): string | undefined {
  const { compressedSize, uncompressedSize } = entry;
  if (yauzl.validateFileName(path) !== null || path.includes("\0"))
    return "its name leads out of the archive";
  if (isLink(entry)) return "it is a link: pack the file that it leads to";
  if ((entry.generalPurposeBitFlag & 1) === 1)
    return "it is encrypted: pack it without a password";
  if (uncompressedSize > limits.bytesOfFile)
    return `it has ${uncompressedSize} bytes, and a photograph at most ${limits.bytesOfFile}`;
  if (
    uncompressedSize > 1_000_000 &&
    uncompressedSize > limits.ratio * compressedSize
  )
    return `it inflates more than ${limits.ratio} times, which no photograph does`;
  return undefined;
}

const untrue = (cause: unknown): ToolkitError =>
  new ToolkitError(
    "import-archive",
    "its bytes are not what the archive says of them: pack it again",
    { cause },
  );

/** Inflates an entry; yauzl ends it where more comes out than the directory says. */
const inflate = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(untrue(error));
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("error", (cause: unknown) => reject(untrue(cause)));
      stream.on("end", () => resolve(Buffer.concat(parts)));
    });
  });
