import { pt } from "#brand";
import { Box, Photo, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import { aside, heading, strong } from "../book-type.tsx";
import { rowsOf } from "../parts/rows-of.ts";
import type { Guide, GuidePreview } from "./guide-content.ts";

const perRow = 2;
const greatest = { width: 150, height: 190 };

/** Every template of the pack: how it looks, its formats, and what an officer may change. */
export const previewBlocks = (guide: Guide): readonly FlowBlock[] =>
  rowsOf(guide.previews, perRow).map((row, index): FlowBlock => ({
    kind: "piece",
    name: row.map(({ template }) => template).join(", "),
    before: pt(index === 0 ? 0 : 30),
    element: (
      <Box direction="row" gap={pt(28)} align="start">
        {row.map((one) => card(guide, one))}
        {row.length < perRow && <Box grow={1} shrink={1} basis={pt(0)} />}
      </Box>
    ),
  }));

/** Names of templates, formats and slots are the program's own, which speaks English. */
const english = { language: "en" };

function card(
  { book, words }: Guide,
  { aspect, formats, id, locked, open, template }: GuidePreview,
): ReactElement {
  const width = Math.min(greatest.width, greatest.height * aspect);
  const list = (title: string, names: readonly string[]) =>
    names.length > 0 && (
      <Box gap={pt(9)}>
        {strong(book, title, { name: "heading of list" })}
        {aside(book, names.join(", "), { name: "list", ...english })}
      </Box>
    );
  return (
    <Box
      direction="row"
      gap={pt(18)}
      align="start"
      grow={1}
      shrink={1}
      basis={pt(0)}
    >
      <Photo
        photograph={id}
        alt={template}
        width={pt(width)}
        height={pt(width / aspect)}
      />
      <Box grow={1} shrink={1} basis={pt(0)} gap={pt(17)}>
        {heading(book, template, {
          name: "template",
          is: "heading-3",
          ...english,
        })}
        {list(words.formats, formats)}
        {list(words.open, open)}
        {list(words.locked, locked)}
      </Box>
    </Box>
  );
}
