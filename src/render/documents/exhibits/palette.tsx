import { contrastRatio, hexOf, pt, type Cmyk, type Swatch } from "#brand";
import { Box, Text, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import type { Book } from "../book.ts";
import { cell, strong } from "../book-type.tsx";
import { rowsOf } from "../parts/rows-of.ts";
import type { WidePage } from "../pages/wide.tsx";

const perRow = 4;
/** Below this contrast to the paper a swatch is drawn with an edge. */
const leastEdge = 1.35;

/** Every swatch with all its authored values. */
export const palettePage = (book: Book): WidePage => ({
  key: "palette",
  title: book.words.palette,
  blocks: rowsOf(book.brand.swatches, perRow).map(
    (swatches, index): FlowBlock => ({
      kind: "piece",
      name: swatches.map(({ title }) => title).join(", "),
      before: pt(index === 0 ? 0 : 24),
      element: (
        <Box direction="row" gap={pt(16)} align="stretch">
          {swatches.map((swatch) => card(book, swatch))}
          {Array.from({ length: perRow - swatches.length }, () => (
            <Box grow={1} shrink={1} basis={pt(0)} />
          ))}
        </Box>
      ),
    }),
  ),
});

function card(book: Book, swatch: Swatch): ReactElement {
  const { palette, words } = book;
  const { cmykCoated, cmykUncoated, name, spot, srgb, title } = swatch;
  const values: readonly (readonly [label: string, value: string])[] = [
    ["HEX", hexOf(srgb).toUpperCase()],
    ["RGB", srgb.join(" ")],
    [words.coated, cmyk(cmykCoated)],
    [words.uncoated, cmyk(cmykUncoated)],
    ...(spot === undefined ? [] : [[words.spot, spot] as const]),
  ];
  const needsEdge = contrastRatio(srgb, paperOf(book)) < leastEdge;
  return (
    <Box grow={1} shrink={1} basis={pt(0)} gap={pt(11)}>
      <Box
        name="edge of swatch"
        fill={needsEdge ? palette.secondaryText : name}
        radius={pt(4)}
        padding={pt(0.5)}
        height={pt(62)}
      >
        <Box
          name="swatch"
          fill={name}
          radius={pt(3.5)}
          grow={1}
          padding={pt(13)}
          justify="end"
        >
          {strong(book, title, {
            name: "swatch",
            is: "heading-4",
            size: pt(15),
            swatch: readableOn(book, swatch),
          })}
        </Box>
      </Box>
      <Box gap={pt(6.5)}>
        {values.map(([label, value]) => (
          <Box direction="row" gap={pt(8)}>
            <Box width={pt(73)}>{cell(book, label, valueLine)}</Box>
            <Box grow={1} shrink={1} basis={pt(0)}>
              <Text
                name="value"
                language="en"
                type="label"
                size={pt(10.5)}
                swatch={palette.text}
                tabular
              >
                {value}
              </Text>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const valueLine = { name: "label", size: pt(10.5) } as const;

const cmyk = ([cyan, magenta, yellow, black]: Cmyk): string =>
  `C${cyan} M${magenta} Y${yellow} K${black}`;

const paperOf = ({ brand, palette }: Book) =>
  brand.swatches.find(({ name }) => name === palette.paper)?.srgb ?? [
    255, 255, 255,
  ];

/** The text or the paper colour, whichever stands out more on a swatch. */
export function readableOn(
  { brand, palette }: Pick<Book, "brand" | "palette">,
  { srgb }: Swatch,
): string {
  const ratioOf = (name: string) => {
    const found = brand.swatches.find((swatch) => swatch.name === name);
    return found ? contrastRatio(found.srgb, srgb) : 0;
  };
  return ratioOf(palette.text) >= ratioOf(palette.paper)
    ? palette.text
    : palette.paper;
}
