import type { CollectionSlug } from "payload";

/** What can go into an output or be referred to, and where its document is kept. */
const kinds = {
  photograph: { collection: "photographs", key: "slug" },
  person: { collection: "people", key: "reference" },
  message: { collection: "narratives", key: "id" },
  fact: { collection: "facts", key: "key" },
  logo: { collection: "logos", key: "key" },
  template: { collection: "templates", key: "key" },
  format: { collection: "formats", key: "key" },
  printer: { collection: "printers", key: "key" },
  promise: { collection: "promises", key: "key" },
  guideline: { collection: "guidelines", key: "key" },
  brand: { collection: "brands", key: "slug" },
  toolkit: { collection: "toolkits", key: "slug" },
  token: undefined,
  font: undefined,
} as const satisfies Readonly<
  Record<
    string,
    { readonly collection: CollectionSlug; readonly key: string } | undefined
  >
>;

/** A kind of thing that outputs are made from. */
export type UseKind = keyof typeof kinds;

/** Whether a word names such a kind. */
export const isUseKind = (word: string): word is UseKind =>
  Object.hasOwn(kinds, word);

/** Every kind, in the order in which people think of them. */
export const useKinds: readonly UseKind[] =
  Object.keys(kinds).filter(isUseKind);

/** Where documents of a kind are kept and by which field they are known; absent for tokens and fonts. */
export const documentsOf = (
  kind: UseKind,
): { readonly collection: CollectionSlug; readonly key: string } | undefined =>
  kinds[kind];

/** The kind of thing that a collection keeps, if outputs are made from it. */
export const kindKeptIn = (collection: string): UseKind | undefined =>
  useKinds.find((kind) => kinds[kind]?.collection === collection);

/** Kinds whose keys one brand gives and another may give again. Fonts are files, the same for all. */
const brandKinds: ReadonlySet<UseKind> = new Set([
  "logo",
  "promise",
  "guideline",
  "token",
]);

/** Whether a thing of this kind is told apart by its brand as well as by its key. */
export const isOfBrand = (kind: UseKind): boolean => brandKinds.has(kind);

/**
 * One use as a rendition's lineage keeps it and as an index finds it. The brand, a slug, stands in
 * it where two brands may give the same key.
 *
 * @example
 * useOf("photograph", "fig-in-red-bowl"); // "photograph:fig-in-red-bowl"
 * useOf("token", "mere", "larkmere"); // "token:larkmere/mere"
 */
export const useOf = (
  kind: UseKind,
  key: string | number,
  brand?: string,
): string =>
  isOfBrand(kind) && brand !== undefined
    ? `${kind}:${brand}/${key}`
    : `${kind}:${key}`;
