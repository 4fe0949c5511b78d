import type { PayloadRequest, TextField, TextareaField } from "payload";
import { copy, copyLine, type CopyOptions } from "./copy.ts";
import { mostWords } from "../copy/most-words.ts";
import { statesKnownFacts } from "./known-facts.ts";

interface Asked {
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly req: PayloadRequest;
}

/**
 * Copy that may state facts: `{fact:food-caddies}` is a reference, and what it refers to is looked up
 * when the copy is saved. The length of the copy is asked first.
 */
const validate =
  (options: CopyOptions) =>
  async (
    value: string | null | undefined,
    asked: Asked,
  ): Promise<true | string> => {
    const length = await mostWords(options)(value, asked);
    if (length !== true) return length;
    const objection = value ? options.objectTo?.(value) : undefined;
    return objection ?? statesKnownFacts(value, asked.req);
  };

/** A paragraph that may state facts. */
export const stating = (options: CopyOptions): TextareaField => ({
  ...copy({ ...options, mayHoldTokens: true }),
  validate: validate(options),
});

/** One line that may state facts. */
export const statingLine = (options: CopyOptions): TextField => {
  const {
    name,
    label,
    required = false,
    localized = false,
    admin,
  } = copyLine({
    ...options,
    mayHoldTokens: true,
  });
  return {
    name,
    ...(label !== undefined && { label }),
    type: "text",
    required,
    localized,
    ...(admin && { admin }),
    ...(options.mostCharacters && { maxLength: options.mostCharacters }),
    validate: validate(options),
  };
};
