import { mm, mmToPt, pt, type Format, type Pt } from "#brand";
import { Box, Mark, Text } from "../elements.tsx";
import type { FlowBlock, FlowSection, Region } from "../flow.ts";
import type { AlternativePalette } from "./alternative-palette.ts";

/** What the pages of an alternative format are arranged by. */
export interface Sheet {
  readonly name: string;
  readonly format: Format;
  readonly palette: AlternativePalette;
  /** Of the page number: as large as the least text. */
  readonly small: Pt;
}

const margin = mmToPt(mm(20));
const foot = mmToPt(mm(24));
const logoWidth = mmToPt(mm(52));
/** From the top of the first page to what is read: the logo with its air. */
const head = mmToPt(mm(49));

/** The width of what is read. */
export const sheetWidth = ({ width }: Format): Pt => pt(width - 2 * margin);

const regionFrom = ({ format }: Sheet, top: Pt): Region => ({
  start: margin,
  top,
  width: sheetWidth(format),
  height: pt(format.height - top - foot),
});

/** Pages of one column: the logo on the first, the number of the page on those that follow. */
export const sheetPages = (
  sheet: Sheet,
  blocks: readonly FlowBlock[],
): FlowSection => ({
  name: sheet.name,
  firstRegions: [regionFrom(sheet, head)],
  regions: [regionFrom(sheet, margin)],
  blocks: () => blocks,
  page: ({ page }) => (
    <>
      <Box
        name="ground"
        fill={sheet.palette.paper}
        width={sheet.format.width}
        height={pt(sheet.format.height)}
        pin={{ top: pt(0), left: pt(0) }}
        bleed={["top", "right", "bottom", "left"]}
      />
      {page === 1 ? (
        <Box pin={{ top: mmToPt(mm(15)), start: margin }}>
          <Mark
            layout="horizontal"
            on={sheet.palette.paper}
            width={logoWidth}
          />
        </Box>
      ) : (
        <Text
          name="folio"
          is="artifact"
          type="label"
          size={sheet.small}
          swatch={sheet.palette.ink}
          pin={{ bottom: mmToPt(mm(11)), end: margin }}
        >
          {String(page)}
        </Text>
      )}
    </>
  ),
});
