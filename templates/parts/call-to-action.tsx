import { pt, type Pt } from "#brand";
import { Box, Text } from "../elements.tsx";

/** The call to action as a button: for screens, where the card itself is what one presses. */
export function ActionPill(props: {
  readonly text: string;
  readonly href: string;
  readonly size: Pt;
  readonly leastSize: Pt;
  readonly fill: string;
  readonly swatch: string;
}) {
  const { text, href, size, leastSize, fill, swatch } = props;
  return (
    <Box
      name="call to action"
      fill={fill}
      radius={size}
      padding={{
        top: pt(size * 0.72),
        bottom: pt(size * 0.72),
        start: pt(size * 1.05),
        end: pt(size * 1.05),
      }}
      alignSelf="start"
      shrink={1}
    >
      <Text
        name="callToAction"
        type="action"
        is="link"
        href={href}
        size={size}
        leastSize={leastSize}
        lines={2}
        wrap="balance"
        align="center"
        swatch={swatch}
      >
        {text}
      </Text>
    </Box>
  );
}

/** The call to action in words: what to do, where, and by phone. */
export function ActionLines(props: {
  readonly text: string;
  readonly shortUrl: string;
  readonly phone: string;
  readonly orCall: string;
  readonly size: Pt;
  readonly detail: Pt;
  readonly leastSize: Pt;
  readonly swatch: string;
  readonly strong: string;
}) {
  const {
    text,
    shortUrl,
    phone,
    orCall,
    size,
    detail,
    leastSize,
    swatch,
    strong,
  } = props;
  return (
    <Box name="call to action" gap={pt(detail * 0.8)}>
      <Text
        name="callToAction"
        type="action"
        size={size}
        leastSize={leastSize}
        lines={2}
        wrap="balance"
        swatch={strong}
      >
        {text}
      </Text>
      <Text
        name="shortUrl"
        type="action"
        is="link"
        href={`https://${shortUrl}`}
        size={detail}
        leastSize={leastSize}
        lines={2}
        swatch={swatch}
      >
        {shortUrl}
      </Text>
      <Text
        name="phone"
        type="body"
        is="link"
        href={`tel:${phone.replaceAll(" ", "")}`}
        size={detail}
        leastSize={leastSize}
        lines={2}
        swatch={swatch}
      >
        {`${orCall} \u2066${phone}\u2069`}
      </Text>
    </Box>
  );
}
