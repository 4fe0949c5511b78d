import type { PdfDict } from "./pdf-file.ts";

/** Where an object is. */
export type Entry =
  | { readonly kind: "free" }
  | {
      readonly kind: "at";
      readonly offset: number;
      readonly generation: number;
    }
  | {
      readonly kind: "within";
      readonly stream: number;
      readonly index: number;
    };

/** What a cross-reference says, whole or one section of it. */
export interface CrossReference {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: PdfDict;
}
