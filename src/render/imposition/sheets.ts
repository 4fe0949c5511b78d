import { insets, mm, mmToPt, type Insets, type Pt } from "#brand";
import { UnknownNameError } from "../errors.ts";

/** A sheet of paper as it goes through the press, upright. */
export interface Sheet {
  /** `sra3`, `b2`, `a4`. */
  readonly code: string;
  readonly name: string;
  readonly width: Pt;
  readonly height: Pt;
  /** What the press leaves white along the edges. */
  readonly unprintable: Insets;
}

/**
 * Sheets that studios and offices print on, in millimetres.
 *
 * The unprintable edge is what common machines leave: ask the studio for its own.
 */
type SheetRow = readonly [
  code: string,
  name: string,
  width: number,
  height: number,
  unprintable: number,
];

// prettier-ignore
const rows: readonly SheetRow[] = [
  ["a4", "A4", 210, 297, 5],
  ["a3", "A3", 297, 420, 5],
  ["sra3", "SRA3", 320, 450, 5],
  ["sra2", "SRA2", 450, 640, 5],
  ["sra1", "SRA1", 640, 900, 5],
  ["b2", "B2", 520, 740, 5],
];

/** Every sheet, office paper first. */
export const sheets: readonly Sheet[] = rows.map(
  ([code, name, width, height, unprintable]) => ({
    code,
    name,
    width: mmToPt(mm(width)),
    height: mmToPt(mm(height)),
    unprintable: insets(mmToPt(mm(unprintable))),
  }),
);

/** The sheet of a code; an unknown one is an error that names those there are. */
export function findSheet(code: string): Sheet {
  const found = sheets.find((sheet) => sheet.code === code);
  if (found) return found;
  throw new UnknownNameError(
    "sheet",
    code,
    sheets.map((sheet) => sheet.code),
  );
}
