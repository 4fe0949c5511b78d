import type { ColorSpace } from "../color/color-space.ts";
import type { Inks } from "../color/inks.ts";
import type { Samples } from "../../pixels/decode-samples.ts";
import { knockOut, leave, type PlateInk } from "../surface/paint.ts";
import type { Convert } from "./image-paint.ts";

const byteOf = (share: number): number =>
  Math.round(255 * Math.min(1, Math.max(0, share)));

/** Samples ready to be placed, and what to make of them once they are. */
export interface Converted {
  readonly samples: Samples;
  readonly convert: Convert;
  readonly plates: readonly PlateInk[];
}

/** How a picture's samples are to be understood. */
export interface Meaning {
  readonly space: ColorSpace;
  /** Pairs of limits, by component. */
  readonly decode: readonly number[];
  /** The greatest value of a sample as it stands in `samples`. */
  readonly most: number;
  readonly inks: Inks;
  readonly isOverprinted: boolean;
}

/**
 * Chooses how samples become inks. Numbers into a table become inks before they are averaged;
 * everything else is averaged first, which is the same and takes less.
 */
export function convertSamples(samples: Samples, meaning: Meaning): Converted {
  const { space, decode, most } = meaning;
  const plates = platesOf(meaning);
  const valueOf = (component: number, sample: number, top: number): number => {
    const low = decode[2 * component] ?? 0;
    return low + (sample / top) * ((decode[2 * component + 1] ?? 1) - low);
  };
  if (space.direct) {
    const of = space.direct.map(({ component, isLight }) => ({
      sample: component,
      table: Uint8Array.from({ length: 256 }, (_, sample) => {
        const share = valueOf(component, sample, 255);
        return byteOf(isLight ? 1 - share : share);
      }),
    }));
    return { samples, convert: { kind: "each", of }, plates };
  }
  if (space.components === 1) {
    const tables = Array.from({ length: most + 1 }, (_, sample) =>
      space.inks([valueOf(0, sample, most)]).map(byteOf),
    );
    const channels = space.plates.length;
    const data = new Uint8Array(samples.width * samples.height * channels);
    for (let i = 0; i < samples.data.length; i++) {
      const inks = tables[samples.data[i] ?? 0];
      for (let c = 0; c < channels; c++)
        data[i * channels + c] = inks?.[c] ?? 0;
    }
    const identity = Uint8Array.from({ length: 256 }, (_, value) => value);
    const of = Array.from({ length: channels }, (_, sample) => ({
      sample,
      table: identity,
    }));
    return {
      samples: { ...samples, channels, data },
      convert: { kind: "each", of },
      plates,
    };
  }
  const inks = (values: readonly number[]): readonly number[] =>
    space
      .inks(values.map((value, component) => valueOf(component, value, 255)))
      .map(byteOf);
  return {
    samples,
    convert: { kind: "together", channels: space.plates.length, inks },
    plates,
  };
}

function platesOf({ space, inks, isOverprinted }: Meaning): PlateInk[] {
  const channels = space.direct?.map(({ plate }) => plate) ?? space.plates;
  return inks.names.map((_, plate): PlateInk => {
    const channel = channels.indexOf(plate);
    if (channel >= 0) return { kind: "varied", channel };
    if (space.plates.length === 0) return leave;
    return isOverprinted && !space.plates.includes(plate) ? leave : knockOut;
  });
}

/** Whether samples must keep their numbers until they are colours. */
export const isByNumber = (space: ColorSpace): boolean =>
  !space.direct && space.components === 1;
