import { pt } from "#brand";
import { Box, Photo, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import { aside, strong } from "../book-type.tsx";
import { rowsOf } from "../parts/rows-of.ts";
import { dayIn } from "./day-in.ts";
import type { Guide, GuidePhotograph } from "./guide-content.ts";

const perRow = 3;
const height = pt(136);

/** Every photograph with its credit, its licence and until when it may be used. */
export const photographBlocks = (guide: Guide): readonly FlowBlock[] =>
  rowsOf(guide.content.photographs, perRow).map((row, index): FlowBlock => ({
    kind: "piece",
    name: row.map(({ photograph }) => photograph.id).join(", "),
    before: pt(index === 0 ? 0 : 28),
    element: (
      <Box direction="row" gap={pt(18)} align="start">
        {row.map((one) => card(guide, one))}
        {Array.from({ length: perRow - row.length }, () => (
          <Box grow={1} shrink={1} basis={pt(0)} />
        ))}
      </Box>
    ),
  }));

function card(
  { book, content, words }: Guide,
  { isRefused, photograph, until }: GuidePhotograph,
): ReactElement {
  const { first, language } = content;
  const { alt, credit, id, licence, title } = photograph;
  const label = book.brand.lines[language]?.photographCredit ?? "";
  const own = { language: first };
  return (
    <Box grow={1} shrink={1} basis={pt(0)} gap={pt(13)}>
      {isRefused ? (
        strong(book, words.notToday, { name: "refusal" })
      ) : (
        <Photo
          photograph={id}
          alt={alt[language] ?? alt[first] ?? title}
          height={height}
          radius={pt(3)}
        />
      )}
      {strong(book, title, { name: "title of photograph", ...own })}
      {aside(book, `${label} \u2068${credit}\u2069`, { name: "credit" })}
      {licence &&
        aside(book, `${words.licence}: \u2068${licence.terms}\u2069`, {
          name: "licence",
        })}
      {aside(
        book,
        until === undefined
          ? words.endless
          : words.until.replace("{date}", dayIn(until, language)),
        { name: "until" },
      )}
    </Box>
  );
}
