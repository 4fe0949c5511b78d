import { pt } from "#brand";
import { Box, type FlowBlock } from "#templates";
import { part } from "./campaign.tsx";
import type { Guide } from "./guide-content.ts";

const languageName = (tag: string, inLanguage: string): string =>
  new Intl.DisplayNames(inLanguage, { type: "language" }).of(tag) ?? tag;

/** What the campaign asks of whoever uses it, and whom they may ask. */
export function allowedBlocks(guide: Guide): readonly FlowBlock[] {
  const { book, content, words } = guide;
  const { contact, donts, dos, first, language, toolkit } = content;
  const languages = new Intl.ListFormat(language, { type: "unit" }).format(
    toolkit.languages.map((tag) => languageName(tag, language)),
  );
  const third = { grow: 1, shrink: 1, basis: pt(0) };
  return [
    {
      kind: "piece",
      name: words.allowed,
      element: (
        <Box direction="row" gap={pt(32)} align="start">
          <Box {...third}>{part(guide, book.words.dos, dos, first)}</Box>
          <Box {...third}>{part(guide, book.words.donts, donts, first)}</Box>
          <Box {...third} gap={pt(24)}>
            {part(guide, words.contact, contact, first)}
            {part(guide, words.languages, [languages])}
          </Box>
        </Box>
      ),
    },
  ];
}
