import type { Box, Cmyk, Printer, PrintingCondition } from "#brand";
import type { Entries } from "../../plates/content/entries.ts";
import type { Plates } from "../../plates/plates.ts";
import type { PdfFile, PdfPage } from "../../read-pdf/pdf-file.ts";
import type { PageWalk } from "../artwork/walk-page.ts";
import type { XmpPacket } from "../artwork/read-xmp.ts";

/** A page's boxes in points, y upward, as the file gives them; what it leaves out is absent. */
export interface PageBoxes {
  readonly media: Box;
  readonly crop?: Box;
  readonly bleed?: Box;
  readonly trim?: Box;
  readonly art?: Box;
}

/** One page with everything that is known of it. */
export interface InspectedPage {
  /** From 1. */
  readonly number: number;
  readonly page: PdfPage;
  readonly entries: Entries;
  readonly boxes: PageBoxes;
  readonly walk: PageWalk;
  /** Absent where there are more pages than anyone separates. */
  readonly plates?: Plates;
}

/** What was ordered, where that is known. */
export interface Order {
  /** Trim of a page in points, at the scale of the artwork. */
  readonly trim?: { readonly width: number; readonly height: number };
  /** Bleed in points, at the scale of the artwork. */
  readonly bleed?: number;
  /** Spots that the job asks for. */
  readonly spots?: readonly string[];
  /** Least density of photographs on the sheet, pixels per inch. */
  readonly leastPpi?: number;
  /** Nothing that a reader needs stands nearer to the trim, in points of the sheet. */
  readonly safe?: number;
  /** 1, 0.25 or 0.1. */
  readonly scale?: number;
  /** The process recipes of the brand, per cent: the only ones that areas and text may have. */
  readonly recipes?: readonly Cmyk[];
  readonly codes?: readonly OrderedCode[];
  /** How many pages the job has. */
  readonly pages?: number;
}

/** A QR code as it was ordered. */
export interface OrderedCode {
  readonly page: number;
  /** What it must say. */
  readonly says: string;
  /** Modules of a side, without the quiet zone. */
  readonly modules: number;
  /** Its modules without the quiet zone, in points of the sheet from the trim's top-left corner. */
  readonly box: Box;
}

/** What a rule of press files looks at: the file, its pages, and who prints it. It changes nothing. */
export interface ArtworkSubject {
  readonly file: PdfFile;
  readonly catalog: Entries;
  readonly trailer: Entries;
  /** Absent where the file has none. */
  readonly information?: Entries;
  /** Absent where the file has none; a packet that cannot be read has a problem. */
  readonly xmp?: XmpPacket;
  readonly pages: readonly InspectedPage[];
  readonly printer: Printer;
  readonly condition: PrintingCondition;
  /** Greatest sum of inks, per cent. */
  readonly totalInk: number;
  readonly order: Order;
}
