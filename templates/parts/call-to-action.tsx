import { pt, type Pt } from "#brand";
import { Box, Text, type TextMeaning } from "../elements.tsx";
import type { Part } from "./part.ts";

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

/** The call to action in words: what to do, where, and by phone. Sizes in hundredths of the short edge. */
export function ActionLines(
  props: Part & {
    readonly action: number;
    readonly detail: number;
    readonly leastSize: Pt;
    /** What the call to action is to a reader; a paragraph unless told. */
    readonly meaning?: TextMeaning;
    /** Between the lines, in ems of the detail. */
    readonly gap?: number;
  },
) {
  const { input, palette, measures, leastSize } = props;
  const { meaning = "paragraph", gap = 0.8 } = props;
  const { copy, lines } = input;
  const size = measures.type(props.action, "action");
  const detail = measures.type(props.detail, "action");
  const line = {
    ...{ size: detail, leastSize, lines: 2, swatch: palette.text },
    wrap: "whole" as const,
  };
  return (
    <Box name="call to action" gap={pt(detail * gap)}>
      <Text
        name="callToAction"
        type="action"
        is={meaning}
        size={size}
        leastSize={leastSize}
        lines={2}
        wrap="balance"
        swatch={palette.promise}
      >
        {copy.callToAction}
      </Text>
      <Text
        name="shortUrl"
        type="action"
        is="link"
        href={`https://${copy.shortUrl}`}
        {...line}
      >
        {copy.shortUrl}
      </Text>
      <Text
        name="phone"
        type="body"
        is="link"
        href={`tel:${copy.phone.replaceAll(" ", "")}`}
        {...line}
      >
        {`${lines.orCall} \u2066${copy.phone}\u2069`}
      </Text>
    </Box>
  );
}
