import { Box } from "../elements.tsx";
import type { Part } from "../parts/part.ts";
import { Headline, Message } from "../parts/words.tsx";

/**
 * Headline and message. From across a street only the headline is read, so there it stands alone.
 */
export function PosterWords(props: Part & { readonly headline: number }) {
  const { measures, headline } = props;
  const { isPassedBy } = measures;
  return (
    <Box gap={measures.units(5)}>
      <Headline {...props} size={headline} least={6} lines={4} />
      {!isPassedBy && <Message {...props} size={4.3} least={2.9} />}
    </Box>
  );
}
