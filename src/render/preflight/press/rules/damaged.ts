import type { ArtworkRule } from "../artwork-rule.ts";

const mostShown = 5;

/** Readers mend damage each in their own way: what one shows, another may not. */
export const damaged: ArtworkRule = {
  code: "press/damaged",
  severity: "warn",
  says: "The file is written as PDF asks, so that every reader reads the same.",
  source: "ISO 32000-1, 7.5",
  *check({ file, pages }) {
    const read = file.problems.map(({ message, object }) =>
      object === undefined ? message : `${message} (object ${object})`,
    );
    const drawn = pages.flatMap(({ number, walk }) =>
      walk.problems.map((problem) => `${problem} (page ${number})`),
    );
    const problems = [...read, ...drawn];
    if (problems.length === 0) return;
    const more = problems.length - mostShown;
    const shown = problems.slice(0, mostShown).join("; ");
    yield {
      where: "file",
      message: more > 0 ? `${shown}; and ${more} more` : shown,
      hint: "Export the file again from the program that made it",
    };
  },
};
