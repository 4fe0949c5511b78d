import { onPage, type UaRule } from "../ua-rule.ts";

const mostShown = 5;

/** ISO 14289-1, 6.1: what is broken, each reader and each screen reader mends in its own way. */
export const damaged: UaRule = {
  code: "ua/damaged",
  severity: "warn",
  says: "The file is written as PDF asks, and its marked content opens and closes in pairs.",
  source: "ISO 14289-1, 6.1; ISO 32000-1, 7.5 and 14.6",
  *check({ file, pages, structure }) {
    const hint = "Export the file again from the program that made it";
    const [first, ...others] = file.problems;
    if (first)
      yield {
        where: "file",
        message:
          others.length > 0
            ? `${first.message}; and ${others.length} more`
            : first.message,
        hint,
        ...(first.object !== undefined && { object: first.object }),
      };
    for (const { number, walk } of pages) {
      if (walk.problems.length > 0)
        yield {
          ...onPage(number),
          message: walk.problems.slice(0, mostShown).join("; "),
          hint,
        };
      if (walk.isCut)
        yield {
          ...onPage(number),
          message: "The page draws more than is looked through",
          hint: "Split the page, and check it again",
        };
    }
    if (structure?.isCut)
      yield {
        where: "structure",
        message: "The structure tree has more elements than are looked through",
        hint: "Split the document, and check it again",
      };
  },
};
