import { InvalidArgumentError } from "commander";
import { isDay, type Day } from "#brand";

/** Reads a day of the command line. */
export function dayOf(text: string): Day {
  if (isDay(text)) return text;
  throw new InvalidArgumentError("Give a day such as 2026-05-07.");
}
