import { pt } from "#brand";
import type { ColumnWidth, FlowBlock } from "#templates";
import type { ReactElement } from "react";
import { cell, cellHead, value } from "../book-type.tsx";
import { dayIn } from "./day-in.ts";
import type { Guide } from "./guide-content.ts";

/** Every message that is written in the language, with its length and what its channel takes. */
export const messageBlocks = (guide: Guide): readonly FlowBlock[] => {
  const { book, content, words } = guide;
  return tableOf(guide, {
    title: words.messages,
    columns: [
      { width: pt(128) },
      { width: pt(138) },
      { share: 1 },
      { width: pt(92) },
    ],
    head: [words.channel, words.audience, words.message, words.length],
    rows: content.messages.map(({ audience, channel, length, limit, text }) => [
      cell(book, channel, { name: "channel", language: "en" }),
      audience === undefined
        ? cell(book, words.everybody, { name: "audience" })
        : cell(book, audience, { name: "audience", language: content.first }),
      cell(book, text, { name: "message" }),
      value(book, `${length} / ${limit.toLocaleString("en-GB")}`, {
        name: "length",
      }),
    ]),
  });
};

/** Every fact that the campaign states, with where it comes from and the day that it speaks of. */
export const factBlocks = (guide: Guide): readonly FlowBlock[] => {
  const { book, content, words } = guide;
  const { facts, first, language } = content;
  return tableOf(guide, {
    title: words.facts,
    columns: [
      { width: pt(190) },
      { share: 3 },
      { share: 3 },
      { width: pt(124) },
    ],
    head: [words.figure, words.facts, words.source, words.asOf],
    rows: facts.map(({ asOf, name, source, words: said }) => [
      said[language] === undefined
        ? cell(book, said[first] ?? "", { name: "figure", language: first })
        : cell(book, said[language], { name: "figure" }),
      cell(book, name, { name: "fact", language: first }),
      cell(book, source, { name: "source", language: first }),
      cell(book, dayIn(asOf, language), { name: "day" }),
    ]),
  });
};

interface GuideTable {
  readonly title: string;
  readonly columns: readonly ColumnWidth[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactElement[])[];
}

const tableOf = (
  { book }: Guide,
  { columns, head, rows, title }: GuideTable,
): readonly FlowBlock[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: "table",
          name: title,
          columns,
          head: head.map((text) => cellHead(book, text, { name: "column" })),
          rows,
          hasRowHeads: true,
          gutter: pt(18),
          padding: pt(9),
          line: book.palette.tint,
          headLine: book.palette.primary,
        },
      ];
