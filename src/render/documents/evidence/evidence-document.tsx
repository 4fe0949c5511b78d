/** The evidence of a withdrawal as a document: what was asked, what it reached, what was done and by whom. */
import { findFormat, mm, mmToPt, pt, type Pt } from "#brand";
import { Box, Text } from "#templates";
import type { ReactElement } from "react";
import type {
  ColumnWidth,
  FlowBlock,
  FlowDocument,
  PageFacts,
} from "#templates";
import { documentPalette, type DocumentPalette } from "../document-palette.ts";
import { headBand } from "../parts/head-band.tsx";
import type { EvidenceContent, EvidenceList } from "./evidence.ts";

const format = findFormat("a4");
const margin = mmToPt(mm(20));
const width = pt(format.width - 2 * margin);
const headHeight = mmToPt(mm(38));

/** Sizes in points: 12 to read by, as Clear Print asks, and 11 in tables. */
const sizes = { title: 28, heading: 17, body: 12, table: 11, small: 10 };

interface Page {
  readonly content: EvidenceContent;
  readonly palette: DocumentPalette;
}

/** The evidence of one withdrawal, in English. */
export function evidenceDocument(content: EvidenceContent): FlowDocument {
  const page = { content, palette: documentPalette(content.brand) };
  const region = { start: margin, width };
  const foot = mmToPt(mm(24));
  const below = (top: Pt) => ({
    ...region,
    top,
    height: pt(format.height - top - foot),
  });
  return {
    name: "withdrawal-evidence",
    title: `${content.brand.name}: evidence of withdrawal ${content.reference}`,
    language: "en",
    direction: "ltr",
    format,
    sections: [
      {
        name: "evidence",
        firstRegions: [below(pt(headHeight + mmToPt(mm(10))))],
        regions: [below(mmToPt(mm(22)))],
        blocks: () => blocksOf(page),
        page: (facts) => (
          <>
            {facts.page === 1 && head(page)}
            {edges(page, facts)}
          </>
        ),
      },
    ],
  };
}

const blocksOf = (page: Page): readonly FlowBlock[] => {
  const { asked, reach, reachDigest, seal, sources, tasks } = page.content;
  return [
    heading(page, "What was asked", false),
    ...tableOf(page, {
      title: "What was asked",
      head: ["About", "As recorded"],
      rows: asked,
    }),
    heading(page, "What it reached"),
    ...(reach.length === 0
      ? [
          paragraph(
            page,
            "Nothing: no photograph in the library was taken under this consent.",
          ),
        ]
      : reach.flatMap((list) => [
          caption(page, `${list.title}: ${list.count}`),
          ...tableOf(page, list),
          ...(list.count > list.rows.length ? [rest(page, list)] : []),
        ])),
    heading(page, "What was done"),
    ...(tasks.length === 0
      ? [paragraph(page, "There was nothing left to do.")]
      : tableOf(page, {
          title: "What was done",
          head: ["Task", "Whose, and due", "What became of it"],
          rows: tasks.map(({ due, note, outcome, owner, what }) => [
            what,
            `${owner}, ${due}`,
            note ? `${outcome}. ${note}` : outcome,
          ]),
        })),
    heading(page, "What was not asked"),
    paragraph(
      page,
      "Nothing that was printed and given out before the withdrawal was called back: what was done before it stays lawful. Stock that was left is not used.",
    ),
    ...sources.map((source) => paragraph(page, source)),
    heading(page, "How this can be checked"),
    paragraph(
      page,
      "The worksheet keeps what was reached as it was found. The SHA-256 digest of all of it:",
    ),
    paragraph(page, reachDigest),
    paragraph(
      page,
      `The worksheet was complete with event ${seal.sequence} of the audit. Each event carries the digest of the one before it; this was the last one then:`,
    ),
    paragraph(page, seal.head),
    paragraph(
      page,
      `Whoever runs "livery audit verify --head ${seal.head.slice(0, 8)}…", with the whole digest, learns whether any event up to then was changed since.`,
    ),
  ];
};

const heading = (
  { palette }: Page,
  text: string,
  hasBefore = true,
): FlowBlock => ({
  kind: "text",
  keepsNext: true,
  ...(hasBefore && { before: pt(30) }),
  text: (
    <Text
      name="heading"
      is="heading-2"
      type="headline"
      size={pt(sizes.heading)}
      swatch={palette.primary}
    >
      {text}
    </Text>
  ),
});

const caption = ({ palette }: Page, text: string): FlowBlock => ({
  kind: "text",
  keepsNext: true,
  before: pt(20),
  text: (
    <Text
      name="heading of list"
      is="heading-3"
      type="label"
      size={pt(sizes.body)}
      swatch={palette.text}
    >
      {text}
    </Text>
  ),
});

const paragraph = ({ palette }: Page, text: string): FlowBlock => ({
  kind: "text",
  before: pt(12),
  text: (
    <Text
      name="paragraph"
      type="body"
      size={pt(sizes.body)}
      swatch={palette.text}
    >
      {text}
    </Text>
  ),
});

const rest = (page: Page, { count, rows }: EvidenceList): FlowBlock =>
  paragraph(
    page,
    `And ${count - rows.length} more, which the worksheet lists: the digest at the end covers all of them.`,
  );

/** Shares of the width, by how many columns there are. */
const shares: Readonly<Record<number, readonly number[]>> = {
  2: [1, 2],
  3: [5, 4, 4],
  4: [5, 2, 3, 4],
};

const columnsOf = (count: number): readonly ColumnWidth[] =>
  Array.from({ length: count }, (_, index) => ({
    share: shares[count]?.[index] ?? 1,
  }));

function tableOf(
  { palette }: Page,
  { head: heads, rows, title }: Omit<EvidenceList, "count">,
): readonly FlowBlock[] {
  const cell = (name: string, text: string, isHead = false) => (
    <Text
      name={name}
      type={isHead ? "label" : "body"}
      size={pt(sizes.table)}
      swatch={isHead ? palette.primary : palette.text}
    >
      {text || "Not recorded"}
    </Text>
  );
  return [
    {
      kind: "table",
      name: title,
      before: pt(14),
      columns: columnsOf(heads.length),
      head: heads.map((text) => cell("column", text, true)),
      rows: rows.map((row) => row.map((text) => cell("cell", text))),
      hasRowHeads: true,
      gutter: pt(14),
      padding: pt(5.5),
      line: palette.tint,
      headLine: palette.primary,
    },
  ];
}

const head = ({ content, palette }: Page): ReactElement =>
  headBand(
    palette,
    {
      width: format.width,
      height: headHeight,
      margin,
      gap: margin,
      lineGap: pt(10),
      markWidth: mmToPt(mm(40)),
    },
    <>
      <Text
        name="title"
        is="heading-1"
        type="display"
        size={pt(sizes.title)}
        lines={2}
        wrap="balance"
        swatch={palette.paper}
      >
        Evidence of a withdrawal
      </Text>
      <Text
        name="reference"
        type="label"
        size={pt(sizes.body)}
        swatch={palette.paper}
      >
        {content.reference}
      </Text>
    </>,
  );

/** Whose record it is and which page, at the edges. */
function edges({ content, palette }: Page, facts: PageFacts): ReactElement {
  const edge = (name: string, text: string) => (
    <Text
      name={name}
      is="artifact"
      type="label"
      size={pt(sizes.small)}
      swatch={palette.secondaryText}
    >
      {text}
    </Text>
  );
  return (
    <Box
      direction="row"
      justify="between"
      width={width}
      pin={{ bottom: mmToPt(mm(12)), start: margin }}
    >
      {edge("foot", `${content.brand.name}, ${content.reference}`)}
      {edge("folio", `${facts.page} of ${facts.pages}`)}
    </Box>
  );
}
