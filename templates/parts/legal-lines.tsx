import { pt, type HouseLines, type Photograph, type Pt } from "#brand";
import { Box, Text } from "../elements.tsx";

/** What every public print must say: social block, other formats, imprint and credit. */
export function LegalLines(props: {
  readonly lines: HouseLines;
  readonly imprint: string;
  readonly photograph: Photograph;
  /** Social and alternative-format lines. */
  readonly size: Pt;
  readonly leastSize: Pt;
  /** Imprint and credit. */
  readonly small: Pt;
  readonly leastSmall: Pt;
  readonly swatch: string;
}) {
  const {
    lines,
    imprint,
    photograph,
    size,
    leastSize,
    small,
    leastSmall,
    swatch,
  } = props;
  const line = { swatch, wrap: "pretty" as const };
  return (
    <Box name="legal" gap={pt(small * 0.85)}>
      <Text
        name="social"
        type="legal"
        size={size}
        leastSize={leastSize}
        {...line}
      >
        {lines.social}
      </Text>
      <Text
        name="alternativeFormats"
        type="legal"
        size={size}
        leastSize={leastSize}
        {...line}
      >
        {lines.alternativeFormats}
      </Text>
      <Text
        name="imprint"
        type="legal"
        is="caption"
        size={small}
        leastSize={leastSmall}
        {...line}
      >
        {`${imprint} ${lines.photographCredit} ${photograph.credit}`}
      </Text>
    </Box>
  );
}
