import {
  pt,
  type Guideline,
  type GuidelineFigure,
  type Pt,
  type VectorArt,
} from "#brand";
import { Box, Vector, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import type { Book } from "../book.ts";
import { body, heading } from "../book-type.tsx";
import { creditOf, shown } from "./figure.tsx";

/** A disc of 20 by 20 with a sign in it: the shape says it where colour does not. */
const disc = (fill: string, sign: string, on: string): VectorArt => ({
  width: 20,
  height: 20,
  paths: [
    { d: "M10 0A10 10 0 0 1 10 20A10 10 0 0 1 10 0Z", fill },
    { d: sign, fill: on },
  ],
});

const tick = "M8.4 14.6L4.2 10.4L5.9 8.7L8.4 11.2L14.1 5.5L15.8 7.2Z";
const cross =
  "M6.4 4.9L10 8.5L13.6 4.9L15.1 6.4L11.5 10L15.1 13.6L13.6 15.1L10 11.5L6.4 15.1L4.9 13.6L8.5 10L4.9 6.4Z";

type Examples = Pick<Guideline, "donts" | "dos">;

/** What to do and what never to do, held against each other. */
interface Pair {
  readonly do: GuidelineFigure | undefined;
  readonly dont: GuidelineFigure | undefined;
}

/** Whether a section shows what it asks for, and not only says it. */
export const hasPicturedExamples = ({ donts, dos }: Examples): boolean =>
  pairsOf({ donts, dos }).some(isShown);

const isShown = (pair: Pair): boolean =>
  [pair.do, pair.dont].some(
    (figure) => (figure?.drawing ?? figure?.photograph) !== undefined,
  );

/** Examples under a heading, pair below pair. */
export function exampleBlocks(
  book: Book,
  examples: Examples,
  height: Pt,
): readonly FlowBlock[] {
  const pairs = pairsOf(examples);
  if (pairs.length === 0) return [];
  return [
    {
      kind: "text",
      text: heading(book, book.words.examples, { name: "examples" }),
      before: pt(30),
      keepsNext: true,
    },
    ...pairs.map((pair, index) =>
      rowOf([pairOf(book, pair, height)], pt(index === 0 ? 14 : 12)),
    ),
  ];
}

/** Examples over the whole width of a page: those with pictures first, two pairs beside each other. */
export function wideExampleBlocks(
  book: Book,
  examples: Examples,
): readonly FlowBlock[] {
  const pairs = pairsOf(examples);
  const [pair] = pairs;
  if (pair && pairs.length === 1) return [rowOf([pairOf(book, pair, pt(236))])];
  const pictured = inTwos(pairs.filter(isShown));
  const told = inTwos(pairs.filter((one) => !isShown(one)));
  const height = pt(pictured.length === 1 ? 112 : 88);
  return [...pictured, ...told].map((row, index) =>
    rowOf(
      row.map((one) => one && pairOf(book, one, height)),
      pt(index === 0 ? 0 : 22),
    ),
  );
}

const pairsOf = ({ donts, dos }: Examples): readonly Pair[] =>
  Array.from({ length: Math.max(dos.length, donts.length) }, (_, index) => ({
    do: dos[index],
    dont: donts[index],
  }));

const inTwos = (
  pairs: readonly Pair[],
): readonly (readonly (Pair | undefined)[])[] =>
  pairs.flatMap((pair, index) =>
    index % 2 === 0 ? [[pair, pairs[index + 1]]] : [],
  );

/** Pairs beside each other; the place of one that is not there stays empty. */
function rowOf(
  pairs: readonly (ReactElement | undefined)[],
  before = pt(0),
): FlowBlock {
  return {
    kind: "piece",
    name: "pair of examples",
    before,
    element: (
      <Box direction="row" gap={pt(40)} align="stretch">
        {pairs.map((pair) => pair ?? <Box {...part} />)}
      </Box>
    ),
  };
}

const pairOf = (book: Book, pair: Pair, height: Pt): ReactElement => (
  <Box {...part} direction="row" gap={pt(16)} align="stretch">
    {card(book, pair.do, { isDo: true, height })}
    {card(book, pair.dont, { isDo: false, height })}
  </Box>
);

/** An equal part of a row. */
const part = { grow: 1, shrink: 1, basis: pt(0) };

function card(
  book: Book,
  figure: GuidelineFigure | undefined,
  { height, isDo }: { readonly height: Pt; readonly isDo: boolean },
): ReactElement {
  const { palette, words } = book;
  const color = isDo ? palette.primary : palette.text;
  if (!figure) return <Box {...part} />;
  return (
    <Box {...part} gap={pt(13)}>
      <Box name="line of example" fill={color} height={pt(2)} />
      {shown(book, figure, height)}
      <Box direction="row" gap={pt(9)} align="start">
        <Vector
          name="sign"
          subject="icon"
          art={disc(color, isDo ? tick : cross, palette.paper)}
          alt={isDo ? words.dos : words.donts}
          width={pt(17)}
          height={pt(17)}
          margin={{ top: pt(-4) }}
        />
        <Box grow={1} shrink={1} basis={pt(0)} gap={pt(7)}>
          {body(book, figure.caption, { name: "example" })}
          {creditOf(book, figure)}
        </Box>
      </Box>
    </Box>
  );
}
