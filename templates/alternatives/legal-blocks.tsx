import { pt, type HouseLines, type Photograph, type Pt } from "#brand";
import { Box, Text } from "../elements.tsx";
import type { FlowBlock } from "../flow.ts";
import { creditLine } from "../parts/legal-lines.tsx";

/** What the lines at the end are made of. */
interface LegalInput {
  readonly lines: HouseLines;
  readonly imprint: string;
  /** Those that are shown. */
  readonly photographs: readonly Photograph[];
}

/** What every output must say, in type that is as large as the rest of it: nobody has to look for it. */
export const legalBlocks = (
  { imprint, lines, photographs }: LegalInput,
  {
    line,
    size,
    swatch,
  }: { readonly line: string; readonly size: Pt; readonly swatch: string },
): readonly FlowBlock[] => {
  const credits = [
    ...new Set(photographs.map((photograph) => creditLine(lines, photograph))),
  ];
  const said = (name: string, text: string, isNote = false) => (
    <Text
      name={name}
      type="body"
      {...(isNote && { is: "caption" as const })}
      size={size}
      swatch={swatch}
    >
      {text}
    </Text>
  );
  return [
    {
      kind: "piece",
      name: "alternativeFormats",
      before: pt(size * 2),
      element: (
        <Box gap={pt(size * 1.2)}>
          <Box name="line" fill={line} height={pt(2)} />
          {said("alternativeFormats", lines.alternativeFormats)}
        </Box>
      ),
    },
    {
      kind: "piece",
      name: "imprint",
      before: pt(size * 1.2),
      element: (
        <Box gap={pt(size * 0.85)}>
          {said("imprint", imprint, true)}
          {credits.map((credit) => said("credit", credit, true))}
        </Box>
      ),
    },
  ];
};
