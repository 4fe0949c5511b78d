import {
  chooseLogo,
  clearSpaceOf,
  mmToPt,
  pt,
  type LogoLayout,
  type LogoVersion,
} from "#brand";
import { Box, Mark, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import type { Book } from "../book.ts";
import { aside, heading } from "../book-type.tsx";
import { rowsOf } from "../parts/rows-of.ts";
import type { WidePage } from "../pages/wide.tsx";

const layouts: readonly LogoLayout[] = ["horizontal", "stacked", "symbol"];
/** Above the least widths, so that the page breaks none of the rules that it shows. */
const aboveLeast = 1.06;
const perRow = 6;

/** Each layout of the logo on every ground that it may stand on, in the version for that ground. */
export const versionsPage = (book: Book): WidePage => ({
  key: "versions",
  title: book.words.versions,
  blocks: layouts.flatMap((layout, index) => layoutBlocks(book, layout, index)),
});

function layoutBlocks(
  book: Book,
  layout: LogoLayout,
  index: number,
): readonly FlowBlock[] {
  const { brand, words } = book;
  const grounds = groundsOf(brand.logo.versions, layout);
  if (grounds.length === 0) return [];
  return [
    {
      kind: "text",
      text: heading(book, words.layouts[layout], { name: "layout" }),
      before: pt(index === 0 ? 0 : 26),
      keepsNext: true,
    },
    ...rowsOf(grounds, perRow).map((row): FlowBlock => ({
      kind: "piece",
      name: words.layouts[layout],
      before: pt(14),
      element: (
        <Box direction="row" gap={pt(12)}>
          {row.map((ground) => specimen(book, layout, ground))}
          {Array.from({ length: perRow - row.length }, () => (
            <Box grow={1} shrink={1} basis={pt(0)} />
          ))}
        </Box>
      ),
    })),
  ];
}

/** The grounds of a layout, each once, in the order of the brand's swatches as its versions list them. */
const groundsOf = (
  versions: readonly LogoVersion[],
  layout: LogoLayout,
): readonly string[] => [
  ...new Set(
    versions
      .filter((version) => version.layout === layout)
      .flatMap(({ grounds }) => grounds),
  ),
];

function specimen(
  book: Book,
  layout: LogoLayout,
  ground: string,
): ReactElement {
  const { brand, palette } = book;
  const title =
    brand.swatches.find(({ name }) => name === ground)?.title ?? ground;
  const isPaper = ground === palette.paper;
  const width = pt(mmToPt(brand.logo.leastWidth[layout].print) * aboveLeast);
  const { art } = chooseLogo(brand.logo, layout, ground);
  const space = clearSpaceOf(brand.logo, width);
  return (
    <Box grow={1} shrink={1} basis={pt(0)} gap={pt(8)}>
      <Box
        name="edge of ground"
        fill={isPaper ? palette.tint : ground}
        padding={pt(0.75)}
        height={pt((width * art.height) / art.width + 2 * space + 8)}
      >
        <Box
          name="ground"
          fill={ground}
          grow={1}
          align="center"
          justify="center"
        >
          <Mark layout={layout} on={ground} width={width} />
        </Box>
      </Box>
      {aside(book, title, { name: "ground" })}
    </Box>
  );
}
