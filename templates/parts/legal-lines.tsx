import { pt, type HouseLines, type Photograph, type Pt } from "#brand";
import { Box, Text } from "../elements.tsx";
import { smallPrint } from "./palette.ts";
import type { Part } from "./part.ts";

/** How far small print hangs below its base line. */
const hangOf = (size: Pt): Pt => pt(size * 0.3);

type ImprintProps = Part<unknown> & {
  readonly size: Pt;
  readonly leastSize: Pt;
  readonly swatch: string;
};

/** Who published it and when, and whose photograph it is. */
export function Imprint(props: ImprintProps) {
  const { input, palette, size, leastSize, swatch } = props;
  const { lines, imprint, photograph, format } = input;
  return (
    <Text
      name="imprint"
      type="legal"
      is="caption"
      size={size}
      leastSize={leastSize}
      wrap="pretty"
      {...smallPrint(swatch, { palette, format })}
      // Blocks end at their base line: what hangs below it stays inside the safe area.
      margin={{ bottom: hangOf(size) }}
    >
      {`${imprint} ${creditLine(lines, photograph)}`}
    </Text>
  );
}

/** Whose photograph it is, where there is no imprint: on a card and on a strip for a screen. */
export function Credit(
  props: Part<unknown> & { readonly size: Pt; readonly swatch: string },
) {
  const { input, measures, size, swatch } = props;
  return (
    <Text
      name="credit"
      type="legal"
      is="caption"
      size={size}
      leastSize={measures.least("legal")}
      lines={1}
      swatch={swatch}
      margin={{ bottom: hangOf(size) }}
    >
      {creditLine(input.lines, input.photograph)}
    </Text>
  );
}

/** What every public print must say: social block, other formats, imprint and credit. */
export function LegalLines(props: ImprintProps & { readonly small: Pt }) {
  const { input, palette, size, small, leastSize, swatch } = props;
  const { lines, format } = input;
  const inks = smallPrint(swatch, { palette, format });
  return (
    <Box name="legal" gap={pt(small * 0.95)}>
      <Text
        name="social"
        type="legal"
        size={size}
        leastSize={leastSize}
        {...inks}
      >
        {lines.social}
      </Text>
      <Text
        name="alternativeFormats"
        type="legal"
        size={size}
        leastSize={leastSize}
        {...inks}
      >
        {lines.alternativeFormats}
      </Text>
      <Imprint {...props} size={small} />
    </Box>
  );
}

/** The photographer's name, kept together whichever way the line runs. */
export const creditLine = (lines: HouseLines, photograph: Photograph): string =>
  `${lines.photographCredit} \u2068${photograph.credit}\u2069`;
