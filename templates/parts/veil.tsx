import { pt } from "#brand";
import type { ReactNode } from "react";
import { Box } from "../elements.tsx";
import type { Part } from "./part.ts";
import { scrimDown, veilStops } from "./scrim.ts";

/**
 * Words on a photograph with a veil behind them that is as tall as they are: wherever a headline
 * begins, white stands out from a white photograph there.
 */
export function Veiled({
  palette,
  measures,
  flow,
  children,
}: Part<unknown> & { readonly children: ReactNode }) {
  const beyond = pt(-measures.units(18));
  return (
    <Box>
      <Box
        name="veil"
        pin={{
          top: beyond,
          bottom: pt(0),
          start: pt(-flow.start),
          end: pt(-flow.end),
        }}
        fill={scrimDown(palette.text, veilStops)}
        bleed={["left", "right"]}
      />
      {children}
    </Box>
  );
}
