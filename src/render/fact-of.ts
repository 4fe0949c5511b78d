import type { Fact, Toolkit } from "#brand";
import { UnknownNameError } from "./errors.ts";

/** The fact of a key, which a toolkit's words refer to. One that it does not carry is an error. */
export function factOf({ facts = [] }: Toolkit, key: string): Fact {
  const fact = facts.find((candidate) => candidate.key === key);
  if (fact) return fact;
  throw new UnknownNameError(
    "fact",
    key,
    facts.map((candidate) => candidate.key),
  );
}
