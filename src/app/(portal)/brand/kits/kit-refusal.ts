import { refusalForOutsiders } from "#collections";
import { ToolkitError } from "#render/errors";

/** What every answer with a file of a kit says: nobody on the way keeps it, guesses about it or lists it. */
export const kitHeaders = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex, nofollow, noarchive",
};

/** The answer instead of a file that may not go out now, with its reason. Any other error is thrown on. */
export function kitRefusal(error: unknown): Response {
  if (!(error instanceof ToolkitError)) throw error;
  const { says, status } = refusalForOutsiders(error);
  return Response.json({ error: says }, { status, headers: kitHeaders });
}
