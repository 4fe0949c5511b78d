import { Attempts } from "#collections";
import { ToolkitError } from "#render/errors";

/** Somebody who types asks several times a second; a program that asks more is put off. */
const attempts = new Attempts({ attempts: 300, within: 60_000 });

/** Counts a question for somebody, and refuses those beyond what a person asks. */
export function allowSearch(counted: string): void {
  const seconds = attempts.take(counted);
  if (seconds > 0)
    throw new ToolkitError(
      "too-many-attempts",
      `Too many searches in a short time: wait ${seconds} seconds and go on`,
    );
}
