import { ToolkitError } from "../errors.ts";
import type { PlainError } from "./messages.ts";

/** An error as it crosses between threads. */
export function plainError(error: unknown): PlainError {
  if (error instanceof ToolkitError) {
    const { name, message, code } = error;
    return { name, message, code };
  }
  if (error instanceof Error) {
    return { name: error.name, message: error.message };
  }
  return { name: "Error", message: String(error) };
}

/** The error on the other side: with its name and code, so that callers may tell errors apart. */
export function revivedError({ name, message, code }: PlainError): Error {
  const error =
    code === undefined ? new Error(message) : new ToolkitError(code, message);
  error.name = name;
  return error;
}
