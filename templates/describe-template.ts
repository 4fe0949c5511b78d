import { z } from "zod";
import type { Template } from "./define-template.ts";

/** What a template promises of one slot. */
export interface SlotDescription {
  readonly name: string;
  readonly label?: string;
  readonly policy?: string;
  /** UTF-16 units at most, of each entry where it is a list. */
  readonly characters?: number;
  /** Of a list alone: entries at most. */
  readonly entries?: number;
  readonly isList: boolean;
  /** Whether nothing is made without it. */
  readonly isRequired: boolean;
}

/** What may be chosen of one option, the usual choice first. */
export interface OptionDescription {
  readonly name: string;
  readonly values: readonly string[];
}

const properties = <Property extends z.ZodType>(property: Property) =>
  z.object({
    properties: z.record(z.string(), property),
    required: z.array(z.string()).default([]),
  });

const slotSchemas = properties(
  z.object({
    type: z.string().optional(),
    label: z.string().optional(),
    policy: z.string().optional(),
    maxLength: z.number().optional(),
    maxItems: z.number().optional(),
    items: z.object({ maxLength: z.number().optional() }).optional(),
  }),
);

const optionSchemas = properties(
  z.object({
    enum: z.array(z.string()).optional(),
    default: z.string().optional(),
  }),
);

/** The slots of a template with their limits, in its own order. */
export function describeSlots({
  slots,
}: Pick<Template, "slots">): readonly SlotDescription[] {
  const schema = slotSchemas.parse(z.toJSONSchema(slots));
  return Object.entries(schema.properties).map(
    ([name, { items, label, maxItems, maxLength, policy, type }]) => {
      const characters = maxLength ?? items?.maxLength;
      return {
        name,
        ...(label && { label }),
        ...(policy && { policy }),
        ...(characters !== undefined && { characters }),
        ...(maxItems !== undefined && { entries: maxItems }),
        isList: type === "array",
        isRequired: schema.required.includes(name),
      };
    },
  );
}

/** The options of a template with everything that may be chosen. */
export const describeOptions = ({
  options,
}: Pick<Template, "options">): readonly OptionDescription[] =>
  Object.entries(optionSchemas.parse(z.toJSONSchema(options)).properties).map(
    ([name, { default: usual, enum: values = [] }]) => ({
      name,
      values: [
        ...(usual === undefined ? [] : [usual]),
        ...values.filter((value) => value !== usual),
      ],
    }),
  );
