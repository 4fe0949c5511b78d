import { chooseLogo, clearSpaceOf, pt, type Pt } from "#brand";
import { Box, Mark } from "#templates";
import type { ReactElement } from "react";
import type { Book } from "../book.ts";
import { aside, body } from "../book-type.tsx";
import type { WidePage } from "../pages/wide.tsx";

/** The horizontal logo within the space that nothing may enter, drawn from the rule. */
export function clearSpacePage(book: Book): WidePage {
  const { brand, words } = book;
  const share = `${Math.round(brand.logo.clearSpace * 100)}%`;
  return {
    key: "clear-space",
    title: words.clearSpace,
    blocks: [
      {
        kind: "text",
        text: body(book, words.clearSpaceNote.replace("{share}", share), {
          name: "note",
        }),
      },
      {
        kind: "piece",
        name: words.clearSpace,
        before: pt(28),
        element: diagram(book, share),
      },
    ],
  };
}

const width = pt(300);
const line = pt(0.75);

function diagram(book: Book, share: string): ReactElement {
  const { brand, palette } = book;
  const { art } = chooseLogo(brand.logo, "horizontal", palette.paper);
  const space = clearSpaceOf(brand.logo, width);
  const height = pt((width * art.height) / art.width);
  const measure = (place: "start" | "end") => (
    <Box width={space} align="center" justify="center" alignSelf="center">
      {aside(book, share, { name: `clear space at the ${place}` })}
    </Box>
  );
  return (
    <Box
      name="clear space"
      fill={palette.tint}
      width={pt(width + 2 * space)}
      height={pt(height + 2 * space)}
      alignSelf="center"
      direction="row"
      align="center"
    >
      {guides(book, space, height)}
      {measure("start")}
      <Box name="ground of logo" fill={palette.paper}>
        <Mark layout="horizontal" on={palette.paper} width={width} />
      </Box>
      {measure("end")}
    </Box>
  );
}

/** The lines along the logo's edges, out to the edge of its space. */
function guides(
  { palette }: Book,
  space: Pt,
  height: Pt,
): readonly ReactElement[] {
  const across = pt(width + 2 * space);
  const down = pt(height + 2 * space);
  const lying = (top: number) => (
    <Box
      name="guide"
      fill={palette.secondaryText}
      width={across}
      height={line}
      pin={{ top: pt(top), start: pt(0) }}
    />
  );
  const standing = (start: number) => (
    <Box
      name="guide"
      fill={palette.secondaryText}
      width={line}
      height={down}
      pin={{ top: pt(0), start: pt(start) }}
    />
  );
  return [
    lying(space - line),
    lying(space + height),
    standing(space - line),
    standing(space + width),
  ];
}
