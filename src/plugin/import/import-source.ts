/** A file that may be a photograph, at its place in a folder or an archive. */
export interface ImportFile {
  readonly kind: "file";
  /** With slashes, from the root of the folder or archive: `2026/market/stall.jpg`. */
  readonly path: string;
  read(): Promise<Buffer>;
  /** What stands beside the file in a sidecar of the same name, where there is one. */
  readSidecar(): Promise<Buffer | undefined>;
}

/** A file that is not opened, and why. */
export interface ImportRefusal {
  readonly kind: "refusal";
  readonly path: string;
  readonly message: string;
}

/** Everything in a folder or an archive, in the order of its paths. */
export interface ImportSource {
  /** How many items there are. */
  readonly total: number;
  items(): AsyncIterable<ImportFile | ImportRefusal>;
  close(): Promise<void>;
}

/** What bounds an import, so that nobody's archive fills memory or disk. */
export interface ImportLimits {
  /** Entries of a folder or an archive, photographs or not. */
  readonly files: number;
  readonly bytesOfFile: number;
  /** All files of an archive together, inflated. */
  readonly bytesInAll: number;
  /** Inflated against deflated; photographs hardly deflate at all. */
  readonly ratio: number;
}

/** Limits of an import from the command line. */
export const usualLimits: ImportLimits = {
  files: 20_000,
  bytesOfFile: 200_000_000,
  bytesInAll: 50_000_000_000,
  ratio: 100,
};

/** Files that systems leave behind and sidecars, which are read with their photographs. */
export const isBeside = (path: string): boolean =>
  /(^|\/)(__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$)/i.test(path) ||
  /\.xmp$/i.test(path);

/** Where the sidecar of a file may stand: `a.jpg.xmp`, as most write it, or `a.xmp`, as Adobe does. */
export const sidecarsOf = (path: string): readonly string[] => [
  `${path}.xmp`,
  path.replace(/\.[^./]*$/, ".xmp"),
];
