import type { Draft, DraftConflict } from "#plugin/studio";

/** The draft as it stands now, in the answer to a change that came too late. */
export const currentIn = (said: unknown): Draft | undefined =>
  isConflict(said) ? said.current : undefined;

const isConflict = (said: unknown): said is DraftConflict =>
  typeof said === "object" &&
  said !== null &&
  "current" in said &&
  typeof said.current === "object";
