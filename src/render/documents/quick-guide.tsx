/**
 * The quick guide: the summaries that the brand flags, on one side of A4 for people who read it
 * standing. It shortens nothing and leaves nothing out: what is too much is refused by name.
 */
import { findFormat, mm, mmToPt, pt, type Guideline, type Pt } from "#brand";
import {
  Box,
  Mark,
  Text,
  type FlowBlock,
  type FlowDocument,
  type Region,
} from "#templates";
import type { ReactElement } from "react";
import { ToolkitError } from "../errors.ts";
import { setDocument } from "../flow/set-document.ts";
import type { Supplies } from "../supplies.ts";
import type { Book, BookContent } from "./book.ts";
import { body } from "./book-type.tsx";
import { openBook } from "./open-book.ts";

const format = findFormat("a4");
const margin = mmToPt(mm(15));
const gutter = mmToPt(mm(8));
const bandHeight = mmToPt(mm(44));
const footHeight = mmToPt(mm(27));

/** Text is as large as the page allows, and never below what Clear Print asks. */
const greatestSize = 15;
const leastSize = 12;
const step = 0.25;

/** The quick guide of a brand, in the largest type in which all of it stands on one side. */
export async function quickGuide(
  content: BookContent,
  supplies: Supplies,
): Promise<FlowDocument> {
  const book = openBook(content);
  const sections = book.guidelines.filter((section) => section.isInQuickGuide);
  if (sections.length === 0)
    throw new ToolkitError(
      "no-guidelines",
      `No section of "${book.brand.slug}" is in the quick guide: tick "In the quick guide" on those that managers need`,
    );
  for (let size = greatestSize; size > leastSize; size -= step) {
    const guide = guideAt(book, sections, pt(size));
    if ((await beyond(guide, supplies)).size === 0) return guide;
  }
  const guide = guideAt(book, sections, pt(leastSize));
  const anchors = await beyond(guide, supplies);
  if (anchors.size === 0) return guide;
  const cut = sections.filter(({ key }) => anchors.has(key));
  throw new ToolkitError(
    "quick-guide-overflow",
    `The quick guide is longer than one side of A4: shorten its summaries, or take out ${cut.map(({ title }) => `"${title}"`).join(", ")}`,
  );
}

/** The anchors that stand after the first page. */
async function beyond(
  guide: FlowDocument,
  supplies: Supplies,
): Promise<ReadonlySet<string>> {
  const { destinations } = await setDocument(guide, supplies);
  return new Set(
    destinations.filter(({ page }) => page > 1).map(({ anchor }) => anchor),
  );
}

const columnWidth = pt((format.width - 2 * margin - gutter) / 2);

const column = (start: number): Region => ({
  start: pt(start),
  top: pt(bandHeight + mmToPt(mm(11))),
  width: columnWidth,
  height: pt(format.height - bandHeight - mmToPt(mm(11)) - footHeight),
});

const guideAt = (
  book: Book,
  sections: readonly Guideline[],
  size: Pt,
): FlowDocument => ({
  name: "quick-guide",
  title: `${book.brand.name}: ${book.words.quickGuide}`,
  language: book.language,
  direction: book.direction,
  format,
  sections: [
    {
      name: "quick guide",
      regions: [column(margin), column(margin + columnWidth + gutter)],
      blocks: () => sections.map((section) => entry(book, section, size)),
      page: () => band(book),
      foot: () => foot(book),
    },
  ],
});

function entry(book: Book, section: Guideline, size: Pt): FlowBlock {
  const { palette } = book;
  return {
    kind: "piece",
    name: section.title,
    anchor: section.key,
    before: pt(size * 1.35),
    element: (
      <Box gap={pt(size * 0.72)}>
        <Box name="line" fill={palette.tint} height={pt(1.5)} />
        <Text
          name="title"
          is="heading-2"
          type="headline"
          size={pt(size * 1.2)}
          swatch={palette.primary}
        >
          {section.title}
        </Text>
        {body(book, section.summary, { name: "summary", size })}
      </Box>
    ),
  };
}

function band(book: Book): ReactElement {
  const { palette, words } = book;
  return (
    <Box
      name="band"
      fill={palette.primary}
      direction="row"
      align="center"
      justify="between"
      gap={gutter}
      padding={{ start: margin, end: margin }}
      width={format.width}
      height={bandHeight}
    >
      <Box gap={pt(14)} grow={1} shrink={1} basis={pt(0)}>
        <Text
          name="title of guide"
          is="heading-1"
          type="display"
          size={pt(34)}
          leastSize={pt(22)}
          lines={2}
          wrap="balance"
          swatch={palette.paper}
        >
          {words.quickGuide}
        </Text>
        <Box
          name="waterline"
          fill={palette.accent}
          width={pt(64)}
          height={pt(5)}
        />
      </Box>
      <Mark layout="horizontal" on={palette.primary} width={mmToPt(mm(44))} />
    </Box>
  );
}

/** How to get it otherwise, and which edition it is. */
function foot(book: Book): ReactElement {
  const { brand, date, language, palette, reference } = book;
  const lines = brand.lines[language];
  const line = (name: string, text: string) => (
    <Text name={name} type="legal" size={pt(10)} swatch={palette.text}>
      {text}
    </Text>
  );
  return (
    <Box
      width={pt(format.width - 2 * margin)}
      gap={pt(8)}
      pin={{ bottom: mmToPt(mm(9)), start: margin }}
    >
      <Box name="line" fill={palette.primary} height={pt(1.5)} />
      {lines && line("other formats", lines.alternativeFormats)}
      {lines &&
        line(
          "imprint",
          lines.imprint
            .replaceAll("{date}", date)
            .replaceAll("{reference}", reference),
        )}
    </Box>
  );
}
