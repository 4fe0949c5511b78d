import type { CollectionSlug, PayloadRequest } from "payload";
import type { Used } from "./references.ts";
import { documentsOf, isOfBrand, kindKeptIn } from "./use-kinds.ts";

/** A document as something that may be in use; absent where outputs are not made from its kind. */
export async function usedOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  document: { readonly id: number | string },
): Promise<Used | undefined> {
  const kind = kindKeptIn(collection);
  const place = kind && documentsOf(kind);
  if (!place) return undefined;
  const brand = isOfBrand(kind) ? await brandOf(req, document) : undefined;
  return {
    kind,
    key: String(Reflect.get(document, place.key) ?? document.id),
    id: document.id,
    ...(brand !== undefined && { brand }),
  };
}

/** The slug of the brand that a document belongs to. Every role reads brands, so it is no secret. */
async function brandOf(
  req: PayloadRequest,
  document: object,
): Promise<string | undefined> {
  const reference: unknown = Reflect.get(document, "brand");
  const id: unknown =
    typeof reference === "object" && reference !== null
      ? Reflect.get(reference, "id")
      : reference;
  if (typeof id !== "number" && typeof id !== "string") return undefined;
  const found = await req.payload.findByID({
    collection: "brands",
    id,
    select: { slug: true },
    depth: 0,
    disableErrors: true,
    req,
  });
  return found?.slug;
}
