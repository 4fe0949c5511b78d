import { ValidationError, type CollectionBeforeValidateHook } from "payload";
import type { Absence } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";

/** Refuses an absence in which somebody stands in for themselves. */
export const notOneself: CollectionBeforeValidateHook<Absence> = ({
  data,
  originalDoc,
}) => {
  const { delegate, person }: Partial<Absence> = { ...originalDoc, ...data };
  const id = referenceOf(delegate);
  if (id !== undefined && id === referenceOf(person))
    throw new ValidationError({
      collection: "absences",
      errors: [
        {
          path: "delegate",
          message: "Choose somebody else: whoever is away cannot stand in",
        },
      ],
    });
  return data;
};
