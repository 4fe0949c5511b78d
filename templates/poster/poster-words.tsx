import { Box, Text } from "../elements.tsx";
import type { Part } from "../parts/part.ts";

/**
 * Headline and message. From across a street only the headline is read, so there it stands alone.
 */
export function PosterWords(props: Part & { readonly headline: number }) {
  const { input, palette, measures, headline } = props;
  const { isPassedBy } = measures;
  return (
    <Box gap={measures.units(5)}>
      <Text
        name="headline"
        type="display"
        is="heading-1"
        size={measures.type(headline, "display")}
        leastSize={measures.type(6, "display")}
        lines={4}
        wrap="balance"
        swatch={palette.paper}
      >
        {input.copy.headline}
      </Text>
      {!isPassedBy && (
        <Text
          name="message"
          type="lead"
          size={measures.type(4.3, "lead")}
          leastSize={measures.type(2.9, "lead")}
          swatch={palette.paper}
        >
          {input.copy.message}
        </Text>
      )}
    </Box>
  );
}
