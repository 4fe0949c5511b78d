import type { PayloadRequest } from "payload";
import type { z } from "zod";
import { ToolkitError } from "#render/errors";

/** Longest body that the studio reads, characters. */
const greatestBody = 256_000;

/** The body of a request, checked. */
export async function readBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const declared = Number(req.headers.get("content-length") ?? 0);
  if (declared > greatestBody) throw tooLarge();
  const text = (await req.text?.()) ?? "";
  if (text.length > greatestBody) throw tooLarge();
  return checked(schema, parsed(text));
}

/** What was asked, or an error that says which part of it is wrong. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  asked: unknown,
): z.output<Schema> {
  const result = schema.safeParse(asked);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ToolkitError(
    "usage",
    `Cannot read what was asked: "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ToolkitError("usage", "Expected a body of JSON", { cause });
  }
}

const tooLarge = () =>
  new ToolkitError(
    "too-long",
    `Cannot read more than ${greatestBody / 1000} kB: send fewer words`,
  );
