import type { Pt } from "#brand";
import { Text } from "../elements.tsx";
import type { CampaignCopy, Part } from "./part.ts";

/** Sizes in hundredths of the short edge. */
interface Sizes {
  readonly size: number;
  readonly least: number;
}

/** The one line that is read from afar, balanced over its lines. */
export function Headline(
  props: Part<Pick<CampaignCopy, "headline">> &
    Sizes & { readonly lines: number },
) {
  const { input, palette, measures, size, least, lines } = props;
  return (
    <Text
      name="headline"
      type="display"
      is="heading-1"
      size={measures.type(size, "display")}
      leastSize={measures.type(least, "display")}
      lines={lines}
      wrap="balance"
      swatch={palette.paper}
    >
      {input.copy.headline}
    </Text>
  );
}

/** The sentence or two that follow. */
export function Message(props: Part<Pick<CampaignCopy, "message">> & Sizes) {
  const { input, palette, measures, size, least } = props;
  return (
    <Text
      name="message"
      type="lead"
      size={measures.type(size, "lead")}
      leastSize={measures.type(least, "lead")}
      swatch={palette.paper}
    >
      {input.copy.message}
    </Text>
  );
}

/** The address in words, as one says it. */
export function Address(
  props: Part<Pick<CampaignCopy, "shortUrl">> & {
    readonly size: Pt;
    readonly swatch: string;
    readonly lines?: number;
  },
) {
  const { input, measures, size, swatch, lines = 1 } = props;
  return (
    <Text
      name="shortUrl"
      type="action"
      is="link"
      href={`https://${input.copy.shortUrl}`}
      size={size}
      leastSize={measures.least("action")}
      lines={lines}
      swatch={swatch}
    >
      {input.copy.shortUrl}
    </Text>
  );
}
