import { placedLogoWidth, pt } from "#brand";
import { Box, Mark, Text } from "../elements.tsx";
import { ActionPill } from "../parts/call-to-action.tsx";
import { Credit } from "../parts/legal-lines.tsx";
import type { CampaignCopy, Part } from "../parts/part.ts";
import { Headline, Message } from "../parts/words.tsx";

/** The words of a card. */
export type CardCopy = Pick<
  CampaignCopy,
  "headline" | "message" | "callToAction" | "shortUrl"
>;

/** Headline, and the message where there is room for a second thought. */
export function CardWords(
  props: Part<CardCopy> & { readonly headline: number },
) {
  const { measures, headline } = props;
  const { shape } = measures;
  const isAcross = shape === "landscape" || shape === "wide";
  return (
    <Box gap={measures.units(5)} shrink={1}>
      <Headline {...props} size={headline} least={5} lines={4} />
      {shape !== "square" && (
        <Message {...props} size={isAcross ? 4.7 : 3.9} least={0} />
      )}
    </Box>
  );
}

/** Where to go, who speaks, and whose picture it is. */
export function CardFoot(props: Part<CardCopy> & { readonly on: string }) {
  const { input, palette, measures, on } = props;
  const { units, shape } = measures;
  const isAcross = shape === "landscape" || shape === "wide";
  const credit = measures.type(isAcross ? 2 : 1.6, "legal");
  return (
    <Box gap={units(3)}>
      <Box direction="row" align="end" justify="between" gap={units(5)}>
        <Address {...props} size={isAcross ? 4.2 : 3.6} />
        <Mark
          layout="horizontal"
          on={on}
          width={placedLogoWidth(input.brand.logo, "horizontal", input.format)}
        />
      </Box>
      <Credit {...props} size={credit} swatch={palette.paper} />
    </Box>
  );
}

/** What to do as a button, and the address in words: a picture cannot be pressed everywhere. */
function Address(props: Part<CardCopy> & { readonly size: number }) {
  const { input, palette, measures } = props;
  const { copy } = input;
  const size = measures.type(props.size, "action");
  const href = `https://${copy.shortUrl}`;
  return (
    <Box gap={pt(size * 0.85)} shrink={1}>
      <ActionPill
        text={copy.callToAction}
        href={href}
        size={size}
        leastSize={measures.least("action")}
        fill={palette.accent}
        swatch={palette.text}
      />
      <Text
        name="shortUrl"
        type="action"
        is="link"
        href={href}
        size={size}
        leastSize={measures.least("action")}
        lines={1}
        swatch={palette.paper}
      >
        {copy.shortUrl}
      </Text>
    </Box>
  );
}
