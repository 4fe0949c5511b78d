/**
 * The guide of a toolkit: what a campaign says, what it may show and what may be made of it, for those
 * who use it. It writes nothing of the campaign's own and decides no right.
 */
import { pt } from "#brand";
import type { FlowBlock, FlowDocument, FlowSection } from "#templates";
import { bookFormat } from "../book-grid.ts";
import { title } from "../book-type.tsx";
import { backCover, cover } from "../pages/cover.tsx";
import { widePages } from "../pages/wide.tsx";
import { allowedBlocks } from "./allowed.tsx";
import { campaignBlocks } from "./campaign.tsx";
import type { Guide } from "./guide-content.ts";
import { photographBlocks } from "./photographs.tsx";
import { previewBlocks } from "./previews.tsx";
import { factBlocks, messageBlocks } from "./tables.tsx";

/** The guide of a toolkit in one language. Parts that have nothing in them are left out. */
export function toolkitGuide(guide: Guide): FlowDocument {
  const { book, content, words } = guide;
  const { toolkit } = content;
  // Parts that are short as a rule share their pages.
  const pages: readonly (readonly GuidePart[])[] = [
    [{ title: words.campaign, blocks: campaignBlocks(guide) }],
    [
      { title: words.messages, blocks: messageBlocks(guide) },
      { title: words.facts, blocks: factBlocks(guide) },
      { title: words.photographs, blocks: photographBlocks(guide) },
    ],
    [
      { title: words.templates, blocks: previewBlocks(guide) },
      { title: words.allowed, blocks: allowedBlocks(guide) },
    ],
  ];
  return {
    name: "toolkit-guide",
    title: `${toolkit.name}: ${words.title}`,
    language: book.language,
    direction: book.direction,
    format: bookFormat,
    sections: [
      cover(book, {
        title: toolkit.name,
        line: words.title,
        language: book.language,
      }),
      ...pages.flatMap((parts, index) => sectionOf(guide, parts, index)),
      backCover(book),
    ],
  };
}

interface GuidePart {
  readonly title: string;
  readonly blocks: readonly FlowBlock[];
}

/** Parts one after the other, the first under the title of its page; none where all are empty. */
function sectionOf(
  { book, content }: Guide,
  parts: readonly GuidePart[],
  index: number,
): readonly FlowSection[] {
  const [first, ...others] = parts.filter(({ blocks }) => blocks.length > 0);
  if (!first) return [];
  const key = `part-${index + 1}`;
  const blocks = [
    ...first.blocks,
    ...others.flatMap((part): readonly FlowBlock[] => [
      {
        kind: "text",
        before: pt(40),
        keepsNext: true,
        text: title(book, part.title, { name: "title", is: "heading-2" }),
      },
      ...part.blocks.map((block, at) =>
        at === 0 ? { ...block, before: pt(28) } : block,
      ),
    ]),
  ];
  const level = "heading-2" as const;
  const head = content.toolkit.name;
  const page = { key, title: first.title, level, head, blocks };
  return [widePages(book, key, page)];
}
