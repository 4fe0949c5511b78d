import { pt, type GuidelineRule } from "#brand";
import { Box, type FlowBlock } from "#templates";
import type { Book } from "../book.ts";
import { aside, body, cellHead, heading } from "../book-type.tsx";

/** The rules of a section: what is asked, the figure that decides, and who sees to it. */
export function ruleBlocks(
  book: Book,
  rules: readonly GuidelineRule[],
): readonly FlowBlock[] {
  if (rules.length === 0) return [];
  const { palette, words } = book;
  return [
    {
      kind: "text",
      text: heading(book, words.rules, { name: "rules" }),
      before: pt(30),
      keepsNext: true,
    },
    {
      kind: "table",
      name: words.rules,
      before: pt(14),
      columns: [{ share: 3 }, { share: 2 }],
      head: [words.asked, words.measure].map((text) =>
        cellHead(book, text, { name: "column" }),
      ),
      rows: rules.map((rule) => [
        <Box gap={pt(7)}>
          {body(book, rule.statement, { name: "rule" })}
          {aside(book, standingOf(book, rule), { name: "standing" })}
        </Box>,
        body(book, rule.threshold ?? "–", { name: "measure" }),
      ]),
      hasRowHeads: true,
      gutter: pt(16),
      padding: pt(9),
      line: palette.tint,
      headLine: palette.primary,
    },
  ];
}

/** How far a rule binds, and whether the toolkit checks it. */
const standingOf = (
  { words }: Book,
  { check, severity }: GuidelineRule,
): string =>
  `${words.severities[severity]} · ${check ? words.checked : words.unchecked}`;
