import type { Entries } from "../../plates/content/entries.ts";
import type { PdfFile, PdfPage } from "../../read-pdf/pdf-file.ts";
import type { XmpDocument } from "../../xmp/read-xmp.ts";
import type { PageWalk } from "../artwork/walk-page.ts";
import type { Annotation } from "./annotation.ts";
import type { Claims } from "./claims.ts";
import type { UsedFont } from "./fonts/used-fonts.ts";
import type { FoundDictionary } from "../press/dictionaries.ts";
import type { StructureElement } from "./structure/element.ts";
import type { Structure } from "./structure/read-structure.ts";

/** One page with everything that is known of it. */
export interface UaPage {
  /** From 1. */
  readonly number: number;
  readonly page: PdfPage;
  readonly entries: Entries;
  readonly walk: PageWalk;
  readonly annotations: readonly Annotation[];
}

/** What a rule of accessible files looks at. It changes nothing. */
export interface UaSubject {
  readonly file: PdfFile;
  readonly catalog: Entries;
  readonly trailer: Entries;
  /** Absent where the file has none; a packet that cannot be read has a problem. */
  readonly xmp?: XmpDocument;
  /** The document's language; absent where it declares none. */
  readonly language?: string;
  /** Absent where the file has no structure tree. */
  readonly structure?: Structure;
  readonly pages: readonly UaPage[];
  readonly claims: Claims;
  readonly fonts: readonly UsedFont[];
  /** Embedded files, media clips and forms that refer to other files. */
  readonly dictionaries: readonly FoundDictionary[];
  /** The page that an element begins on, from 1; nothing where none of its content says. */
  readonly pageOf: (element: StructureElement) => number | undefined;
}
