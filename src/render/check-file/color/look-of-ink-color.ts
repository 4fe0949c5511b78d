import { labOf, type Rgb } from "#brand";
import type { InkColor } from "../../preflight/artwork/ink-color.ts";
import { isFormeInk } from "../../preflight/press/forme-inks.ts";
import type { ColorLook } from "../check-subject.ts";
import { labOfInks, nameOfRgb, rgbOfInks } from "./palette.ts";

/** A colour of a PDF as the palette judges it, with its name and how a screen shows it. */
export interface NamedLook {
  readonly name: string;
  readonly look: ColorLook;
  /** Absent for inks that only a printer knows. */
  readonly rgb?: Rgb;
}

const processNames = ["Cyan", "Magenta", "Yellow", "Black"];

/** Reads a colour; nothing where it is none: a pattern, a gradient, a die's line, paper. */
export function lookOfInkColor({
  shares,
  space,
}: InkColor): NamedLook | undefined {
  if (shares.length === 0 || space.kind === "pattern") return undefined;
  if (space.kind === "light") return lookOfLight(space.family, shares);
  if (space.family === "Indexed") return undefined;
  // Grey is black ink on paper, and plain grey on screens: both mean the same.
  if (space.family === "DeviceGray") {
    const paper = 1 - (shares[0] ?? 0);
    return light([paper, paper, paper]);
  }
  const spots = space.inks.filter(
    (ink, at) =>
      !processNames.includes(ink) && ink !== "None" && (shares[at] ?? 0) > 0,
  );
  const [spot] = spots;
  if (spot !== undefined)
    return isFormeInk(spot) || spot === "All"
      ? undefined
      : {
          name: `ink "${spot.slice(0, 60)}"`,
          look: { kind: "spot", ink: spot },
        };
  return inks(
    processNames.map((name) => (shares[space.inks.indexOf(name)] ?? 0) * 100),
  );
}

function inks(percent: readonly number[]): NamedLook {
  return {
    name: `CMYK ${percent.map(Math.round).join("/")}`,
    look: { kind: "inks", percent, lab: labOfInks(percent) },
    rgb: rgbOfInks(percent),
  };
}

function lookOfLight(
  family: string,
  shares: readonly number[],
): NamedLook | undefined {
  const [first = 0, second = 0, third = 0] = shares;
  if (family === "Lab")
    return {
      name: `Lab ${[first, second, third].map(Math.round).join("/")}`,
      look: { kind: "light", lab: [first, second, third] },
    };
  if (shares.length === 4) return inks(shares.map((share) => share * 100));
  if (shares.length === 3) return light([first, second, third]);
  return shares.length === 1 ? light([first, first, first]) : undefined;
}

function light(shares: readonly [number, number, number]): NamedLook {
  const level = (share: number) =>
    Math.round(Math.min(1, Math.max(0, share)) * 255);
  const rgb: Rgb = [level(shares[0]), level(shares[1]), level(shares[2])];
  return {
    name: nameOfRgb(rgb),
    look: { kind: "light", lab: labOf(rgb) },
    rgb,
  };
}
