/** The evidence of a withdrawal as a document: what was asked, what it reached, what was done and by whom. */
import { mm, mmToPt, pt } from "#brand";
import type { FlowBlock, FlowDocument } from "#templates";
import type { ReactElement } from "react";
import { headBand } from "../parts/head-band.tsx";
import { paper, paperFormat, paperGrid } from "../parts/paper.tsx";
import {
  caption,
  heading,
  paragraph,
  table,
  words,
  type PaperStyle,
} from "../parts/paper-words.tsx";
import type { EvidenceContent, EvidenceList } from "./evidence.ts";

const grid = paperGrid({
  margin: 20,
  bandHeight: 38,
  gap: 10,
  top: 22,
  foot: 24,
  edge: 12,
});

/** The evidence of one withdrawal, in English. */
export const evidenceDocument = (
  content: EvidenceContent,
  style: PaperStyle,
): FlowDocument =>
  paper({
    name: "withdrawal-evidence",
    title: `${content.brand.name}: evidence of withdrawal ${content.reference}`,
    grid,
    style,
    band: band(content, style),
    foot: `${content.brand.name}, ${content.reference}`,
    blocks: () => blocksOf(content, style),
  });

const blocksOf = (
  { asked, reach, reachDigest, seal, sources, tasks }: EvidenceContent,
  style: PaperStyle,
): readonly FlowBlock[] => {
  const listed = listedIn(style);
  return [
    heading(style, "What was asked", 0),
    listed({
      title: "What was asked",
      head: ["About", "As recorded"],
      rows: asked,
    }),
    heading(style, "What it reached"),
    ...(reach.length === 0
      ? [
          paragraph(
            style,
            "Nothing: no photograph in the library was taken under this consent.",
          ),
        ]
      : reach.flatMap((list) => [
          caption(style, `${list.title}: ${list.count}`),
          listed(list),
          ...(list.count > list.rows.length ? [rest(style, list)] : []),
        ])),
    heading(style, "What was done"),
    ...(tasks.length === 0
      ? [paragraph(style, "There was nothing left to do.")]
      : [
          listed({
            title: "What was done",
            head: ["Task", "Whose, and due", "What became of it"],
            rows: tasks.map(({ due, note, outcome, owner, what }) => [
              what,
              `${owner}, ${due}`,
              note ? `${outcome}. ${note}` : outcome,
            ]),
          }),
        ]),
    heading(style, "What was not asked"),
    paragraph(
      style,
      "Nothing that was printed and given out before the withdrawal was called back: what was done before it stays lawful. Stock that was left is not used.",
    ),
    ...sources.map((source) => paragraph(style, source)),
    heading(style, "How this can be checked"),
    paragraph(
      style,
      "The worksheet keeps what was reached as it was found. The SHA-256 digest of all of it:",
    ),
    paragraph(style, reachDigest),
    paragraph(
      style,
      `The worksheet was complete with event ${seal.sequence} of the audit. Each event carries the digest of the one before it; this was the last one then:`,
    ),
    paragraph(style, seal.head),
    paragraph(
      style,
      `Whoever runs "livery audit verify --head ${seal.head.slice(0, 8)}…", with the whole digest, learns whether any event up to then was changed since.`,
    ),
  ];
};

const rest = (style: PaperStyle, { count, rows }: EvidenceList): FlowBlock =>
  paragraph(
    style,
    `And ${count - rows.length} more, which the worksheet lists: the digest at the end covers all of them.`,
  );

/** Shares of the width, by how many columns there are. */
const shares: Readonly<Record<number, readonly number[]>> = {
  2: [1, 2],
  3: [5, 4, 4],
  4: [5, 2, 3, 4],
};

/** Rows in which what is not recorded is said to be so. */
const listedIn =
  (style: PaperStyle) =>
  ({ head, rows, title }: Omit<EvidenceList, "count">): FlowBlock =>
    table(style, {
      name: title,
      head,
      rows: rows.map((row) => row.map((text) => text || "Not recorded")),
      shares: shares[head.length] ?? head.map(() => 1),
    });

const band = (
  { reference }: EvidenceContent,
  style: PaperStyle,
): ReactElement =>
  headBand(
    style.palette,
    {
      width: paperFormat.width,
      height: grid.bandHeight,
      margin: grid.margin,
      gap: grid.margin,
      lineGap: pt(10),
      markWidth: mmToPt(mm(40)),
    },
    <>
      {words(style, "Evidence of a withdrawal", {
        name: "title",
        is: "heading-1",
        type: "display",
        size: pt(28),
        lines: 2,
        wrap: "balance",
        swatch: style.palette.paper,
      })}
      {words(style, reference, {
        name: "reference",
        type: "label",
        swatch: style.palette.paper,
      })}
    </>,
  );
