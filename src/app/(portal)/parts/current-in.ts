import type { Trouble } from "./ask-studio.ts";

/** What stands now, in the refusal of a change that came too late: a `DraftConflict` or one of its kind. */
export const currentIn = <Document>(trouble: Trouble): Document | undefined =>
  trouble.kind === "conflict" && isConflict<Document>(trouble.body)
    ? trouble.body.current
    : undefined;

const isConflict = <Document>(
  said: unknown,
): said is { readonly current: Document } =>
  typeof said === "object" &&
  said !== null &&
  "current" in said &&
  typeof said.current === "object";
