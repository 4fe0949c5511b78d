/** The identifier of a document that a field refers to, whether or not it was filled in. */
export function referenceOf(reference: unknown): number | string | undefined {
  if (typeof reference === "number" || typeof reference === "string")
    return reference;
  return typeof reference === "object" &&
    reference !== null &&
    "id" in reference
    ? referenceOf(reference.id)
    : undefined;
}
