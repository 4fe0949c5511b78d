import { pt } from "#brand";
import { Box, Text, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import { body, heading, lead } from "../book-type.tsx";
import type { Guide } from "./guide-content.ts";

/** The campaign in one page: what it says on one side, what it is for on the other. */
export function campaignBlocks(guide: Guide): readonly FlowBlock[] {
  const { book, content, words } = guide;
  const { first, hashtag, language, toolkit } = content;
  const narrative = toolkit.narratives[language];
  const own = { language: first };
  return [
    {
      kind: "piece",
      name: words.campaign,
      element: (
        <Box direction="row" gap={pt(40)} align="start">
          <Box grow={7} shrink={1} basis={pt(0)} gap={pt(25)}>
            <Text
              name="headline"
              type="headline"
              size={pt(26)}
              swatch={book.palette.primary}
            >
              {narrative?.headline}
            </Text>
            {lead(book, narrative?.message ?? "", { name: "message" })}
            {part(guide, words.keyMessages, narrative?.points ?? [])}
            {body(
              book,
              [narrative?.callToAction, narrative?.shortUrl, narrative?.phone]
                .filter(Boolean)
                .join(" · "),
              { name: "action" },
            )}
          </Box>
          <Box grow={5} shrink={1} basis={pt(0)} gap={pt(21)}>
            {content.summary !== "" &&
              body(book, content.summary, { name: "summary", ...own })}
            {part(guide, words.objective, [content.objective], first)}
            {part(
              guide,
              words.audiences,
              content.audiences.map(({ insight, name }) =>
                insight === "" ? name : `${name}. ${insight}`,
              ),
              first,
            )}
            {hashtag !== "" && body(book, hashtag, { name: "hashtag", ...own })}
          </Box>
        </Box>
      ),
    },
  ];
}

/** A heading with lines beneath; nothing where there are none. */
export function part(
  { book }: Pick<Guide, "book">,
  title: string,
  lines: readonly string[],
  language = book.language,
): ReactElement | undefined {
  const said = lines.filter((line) => line.trim() !== "");
  if (said.length === 0) return undefined;
  return (
    <Box gap={pt(15)}>
      {heading(book, title, { name: "heading", is: "heading-3" })}
      {said.map((line) => body(book, line, { name: "line", language }))}
    </Box>
  );
}
