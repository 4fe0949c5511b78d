import {
  pt,
  type Guideline,
  type GuidelineFigure,
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

/** What to do beside what never to do, pair by pair, so that each can be held against the other. */
export function exampleBlocks(
  book: Book,
  { donts, dos }: Pick<Guideline, "donts" | "dos">,
): readonly FlowBlock[] {
  const pairs = Math.max(dos.length, donts.length);
  if (pairs === 0) return [];
  return [
    {
      kind: "text",
      text: heading(book, book.words.examples, { name: "examples" }),
      before: pt(30),
      keepsNext: true,
    },
    ...Array.from({ length: pairs }, (_, index): FlowBlock => {
      const figures = [dos[index], donts[index]];
      const name = figures.find((figure) => figure)?.caption ?? "pair";
      return {
        kind: "piece",
        name,
        before: pt(index === 0 ? 14 : 12),
        element: (
          <Box direction="row" gap={pt(16)} align="stretch">
            {card(book, dos[index], true)}
            {card(book, donts[index], false)}
          </Box>
        ),
      };
    }),
  ];
}

function card(
  book: Book,
  figure: GuidelineFigure | undefined,
  isDo: boolean,
): ReactElement {
  const { palette, words } = book;
  const color = isDo ? palette.primary : palette.text;
  const half = { grow: 1, shrink: 1, basis: pt(0) };
  if (!figure) return <Box {...half} />;
  return (
    <Box {...half} gap={pt(13)}>
      <Box name="line of example" fill={color} height={pt(2)} />
      {shown(book, figure, pt(132))}
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
