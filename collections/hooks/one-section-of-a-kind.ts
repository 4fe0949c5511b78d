import type { CollectionBeforeValidateHook } from "payload";
import { ToolkitError } from "#render/errors";
import { referenceOf } from "../reference-of.ts";

/** Refuses a second section of one kind before the database does, and says what to do instead. */
export const oneSectionOfAKind: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const brand = referenceOf(data?.["brand"] ?? originalDoc?.["brand"]);
  const key: unknown = data?.["key"] ?? originalDoc?.["key"];
  if (brand === undefined || typeof key !== "string") return data;
  const { docs } = await req.payload.find({
    collection: "guidelines",
    where: {
      and: [
        { brand: { equals: brand } },
        { key: { equals: key } },
        { id: { not_equals: originalDoc?.["id"] ?? 0 } },
      ],
    },
    select: { key: true },
    limit: 1,
    depth: 0,
    req,
  });
  if (docs.length > 0)
    throw new ToolkitError(
      "already-there",
      `The brand has a section "${key}" already: open that one, or choose another section of the guide`,
    );
  return data;
};
