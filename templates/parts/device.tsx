import type { Pt } from "#brand";
import { Vector, type Place } from "../elements.tsx";
import type { Part } from "./part.ts";

/** The brand's device, tone on tone, running off a corner of a panel. */
export function Device(
  props: Part<unknown> & { readonly side: Pt; readonly pin: Place["pin"] },
) {
  const { input, palette, side, pin } = props;
  return (
    <Vector
      name="device"
      art={input.brand.pattern}
      swatch={palette.paper}
      opacity={0.09}
      subject="pattern"
      width={side}
      height={side}
      {...(pin && { pin })}
    />
  );
}
