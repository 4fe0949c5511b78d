import type {
  RelationshipField,
  RelationshipFieldSingleValidation,
} from "payload";
import { relationship } from "payload/shared";

const isItsBrands: RelationshipFieldSingleValidation = async (
  value,
  options,
) => {
  if (!value) return "Choose a promise: it decides colour and icon";
  return (
    (await relationship(value, options)) === true ||
    "Choose a promise of the toolkit’s own brand"
  );
};

/** The promise that a toolkit serves, one of its own brand's. */
export const brandPromise = (): RelationshipField => ({
  name: "promise",
  type: "relationship",
  relationTo: "promises",
  required: true,
  index: true,
  filterOptions: ({ data }) =>
    data?.brand ? { brand: { equals: data.brand } } : true,
  validate: isItsBrands,
  admin: { description: "It decides colour and icon." },
});
