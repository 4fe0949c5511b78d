/** A file in the table of an import, from its choice to the photograph that it became. */
export interface ImportRow {
  /** With its folder, as it was chosen: `2026/market/stall.jpg`. */
  readonly path: string;
  /** The file itself; absent where it came within an archive. */
  readonly file?: File;
  readonly state:
    "reading" | "ready" | "sending" | "taken" | "present" | "refused";
  /** Of the photograph that has the file now. */
  readonly id?: number;
  /** What whoever reads the table must know. */
  readonly message?: string;
  readonly said: FileWords;
  /** What somebody typed in place of the file's own words. */
  readonly alt: string;
  /** Photographs of the library that look like it. */
  readonly alike: readonly { readonly id: number; readonly title: string }[];
}

/** The words of a file that a photograph must have. */
export interface FileWords {
  readonly title?: string | undefined;
  readonly alt?: string | undefined;
  readonly credit?: string | undefined;
}

/** The folder of a path, empty for none. */
export const folderOf = (path: string): string =>
  path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";

/** The name of a file without its folder and its ending. */
export const stemOf = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");

/** Whether a photograph says, or is told, whom to credit: without that it is not taken. */
export const hasCredit = ({ said }: ImportRow, credit: string): boolean =>
  Boolean(said.credit || credit.trim());

/** Whether nobody has said what the picture shows: it is taken as a draft that says so. */
export const lacksAlt = ({ alt }: ImportRow): boolean => alt.trim() === "";

/** A row of a file that was just chosen. */
export const newRow = (file: File): ImportRow => ({
  path: file.webkitRelativePath || file.name,
  ...{ file, state: "reading", said: {}, alt: "", alike: [] },
});

/** Whether a chosen file is worth a look; systems leave others beside photographs. */
export const isWorthALook = ({ name }: File): boolean =>
  !/^(\.|Thumbs\.db$|desktop\.ini$)|\.xmp$/i.test(name);
