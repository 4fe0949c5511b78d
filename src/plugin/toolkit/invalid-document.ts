import type { z } from "zod";
import { ToolkitError } from "#render/errors";

/** A document that cannot be used as it stands; somebody must mend it in the admin. */
export class InvalidDocumentError extends ToolkitError {
  constructor(message: string, options?: { cause?: unknown }) {
    super("invalid-document", message, options);
    this.name = "InvalidDocumentError";
  }
}

/** Reads a value by a schema, or says which document and field is wrong and how. */
export function parseDocument<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  document: string,
): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.map(String).join(".") || "the whole";
  throw new InvalidDocumentError(
    `Cannot use ${document}: field "${field}" is wrong, ${issue?.message ?? "no reason given"}`,
    { cause: result.error },
  );
}

/** Every field that a schema reads, as Payload is asked for them: none can be forgotten. */
export type Parts<Schema extends z.ZodObject> = Readonly<
  Record<keyof Schema["shape"], true | Readonly<Record<string, true>>>
>;
