import { pt } from "#brand";
import { Box, Text, Vector } from "../elements.tsx";
import type { LeafletPart } from "./leaflet-part.ts";
import { PanelGround, panelPadding } from "./panel.tsx";

/**
 * The promise that the campaign keeps, beside the message when the cover is turned.
 *
 * The house narrative has the promise's line in the brand's first language alone; in others the
 * label stands by itself.
 */
export function PromisePanel(part: LeafletPart) {
  const { input, palette, panel, measures } = part;
  const { promise, language, brand } = input;
  const side = measures.units(62);
  const hasLine = language === brand.languages[0];
  return (
    <PanelGround panel={panel} fill={palette.tint}>
      <Box
        grow={1}
        shrink={1}
        justify="end"
        gap={measures.units(5)}
        padding={panelPadding(part)}
      >
        <Box grow={1} shrink={1} justify="start">
          <Vector
            name="promise icon"
            art={promise.icon}
            swatch={palette.promise}
            subject="icon"
            width={side}
            height={side}
            margin={{ start: pt(-side * 0.06) }}
          />
        </Box>
        <Text
          name="promise"
          type={hasLine ? "label" : "headline"}
          is={hasLine ? "caption" : "heading-2"}
          size={
            hasLine
              ? measures.type(5.4, "label")
              : measures.type(12, "headline")
          }
          leastSize={measures.least("headline")}
          swatch={palette.promise}
        >
          {promise.title[language] ?? ""}
        </Text>
        {hasLine && (
          <Text
            name="promise line"
            type="headline"
            is="heading-2"
            size={measures.type(12, "headline")}
            leastSize={measures.least("headline")}
            swatch={palette.promise}
          >
            {promise.line}
          </Text>
        )}
      </Box>
    </PanelGround>
  );
}
