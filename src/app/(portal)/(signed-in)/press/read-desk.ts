import { notFound } from "next/navigation";
import { ToolkitError } from "#render/errors";

const absent: readonly string[] = ["not-found", "forbidden"];

/** What the desk answers; what is not there, or not for this person, is no page. */
export async function readDesk<Answer>(
  asked: Promise<Answer>,
): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (isAbsent(error)) notFound();
    throw error;
  }
}

/** Payload answers with a status of its own for a document that somebody may not see. */
const isAbsent = (error: unknown): boolean =>
  (error instanceof ToolkitError && absent.includes(error.code)) ||
  (error instanceof Error &&
    "status" in error &&
    (error.status === 404 || error.status === 403));
