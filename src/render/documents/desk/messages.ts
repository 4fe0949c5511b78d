/** What the document desk and its thread say to each other: plain data only. */
import type { PlainError } from "../../workers/messages.ts";
import type { BookContent } from "../book.ts";
import type { DocumentKind } from "../produce-document.ts";

/** What a document is made of. */
export interface DocumentAsked {
  readonly kind: DocumentKind;
  readonly content: BookContent;
  /** The originals of the content's photographs, by their digests. */
  readonly originals: ReadonlyMap<string, Uint8Array>;
}

/** What the thread answers, once. */
export type FromDocumentThread =
  | { readonly kind: "made"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly error: PlainError };
