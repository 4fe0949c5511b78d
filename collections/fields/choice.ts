import type { PayloadRequest, TextField } from "payload";
import type { Choice } from "../choice.ts";

/** What a validation is told beside the value. */
export interface AskedOfRow {
  readonly req: PayloadRequest;
  readonly siblingData: object;
  /** The whole document. */
  readonly data: object;
}

interface ChoiceFieldOptions {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  /** What may be chosen. */
  readonly choices: readonly Choice[];
  /** A collection whose documents may be chosen too, by key and name. */
  readonly collection?: "formats";
  readonly validate: (
    value: unknown,
    asked: AskedOfRow,
  ) => true | string | Promise<true | string>;
}

const admin = ({ choices, collection, description }: ChoiceFieldOptions) => ({
  ...(description && { description }),
  components: {
    Field: {
      path: "/src/app/(payload)/components/choice-field.tsx#ChoiceField",
      clientProps: { choices, ...(collection && { collection }) },
    },
  },
});

/**
 * A name of the catalogue, chosen from a list. It is kept as text, so that the catalogue may grow
 * without a migration.
 */
export const choice = (options: ChoiceFieldOptions): TextField => ({
  name: options.name,
  label: options.label,
  type: "text",
  required: options.required ?? false,
  validate: options.validate,
  admin: admin(options),
});

/** Several names of the catalogue. */
export const choices = (options: ChoiceFieldOptions): TextField => ({
  name: options.name,
  label: options.label,
  type: "text",
  hasMany: true,
  required: options.required ?? false,
  validate: options.validate,
  admin: admin(options),
});
