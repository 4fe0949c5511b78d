/** The plates that Ghostscript makes, where it is installed: an interpreter that shares nothing with ours. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";

/** Whether Ghostscript can be asked. */
export const hasGhostscript = (() => {
  try {
    execFileSync("gs", ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
})();

/** Pixels of Ghostscript's to each of ours, each way: it draws no partly covered pixels. */
const finer = 4;

/**
 * Plates at a pixel to a point, by ink, of the length and width that ours have; each pixel is the
 * mean of sixteen finer ones.
 */
export async function ghostscriptPlates(
  bytes: Uint8Array,
  length: number,
  width: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(path.join(tmpdir(), "plates-"));
  try {
    writeFileSync(path.join(folder, "page.pdf"), bytes);
    execFileSync(
      "gs",
      [
        ..."-q -dNOPAUSE -dBATCH -dSAFER -sDEVICE=tiffsep -dMaxSpots=10".split(
          " ",
        ),
        ...`-dOverprint=/enable -r${72 * finer} -dLastPage=1 -o plate.tif page.pdf`.split(
          " ",
        ),
      ],
      { cwd: folder, stdio: "pipe" },
    );
    const plates = new Map<string, Uint8Array>();
    for (const file of readdirSync(folder)) {
      const [, ink] = /\((.*)\)\.tif$/.exec(file) ?? [];
      if (ink !== undefined)
        plates.set(ink, await reduced(path.join(folder, file), length, width));
    }
    return plates;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sheets that are no whole number of points lack a few of the finer pixels at the edge. */
async function reduced(
  file: string,
  length: number,
  width: number,
): Promise<Uint8Array> {
  const { data, info } = await sharp(file)
    .extend({ right: finer, bottom: finer, background: "#ffffff" })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Uint8Array.from({ length }, (_, at) => {
    const start =
      Math.floor(at / width) * finer * info.width + (at % width) * finer;
    let sum = 0;
    for (let i = 0; i < finer * finer; i++)
      sum +=
        data[start + Math.floor(i / finer) * info.width + (i % finer)] ?? 0;
    return Math.round(255 - sum / (finer * finer));
  });
}

/** How far a plate is from another. */
export interface Difference {
  /** Of all pixels, in levels of 255. */
  readonly mean: number;
  /** Pixels more than 8 levels away where the other plate is even around them, as a share. */
  readonly beyond: number;
}

/** Compares a plate with what it should be. */
export function difference(
  plate: Uint8Array,
  other: Uint8Array,
  width: number,
): Difference {
  let [sum, beyond] = [0, 0];
  for (let at = 0; at < plate.length; at++) {
    const distance = Math.abs((plate[at] ?? 0) - (other[at] ?? 0));
    sum += distance;
    if (distance > 8 && isEven(other, at, width)) beyond += 1;
  }
  return { mean: sum / plate.length, beyond: beyond / plate.length };
}

/** Whether a pixel's neighbours differ by no more than what a gradient does. */
function isEven(plate: Uint8Array, at: number, width: number): boolean {
  const around = [
    -width - 1,
    -width,
    -width + 1,
    -1,
    0,
    1,
    width - 1,
    width,
    width + 1,
  ]
    .map((step) => plate[at + step])
    .filter((value) => value !== undefined);
  return Math.max(...around) - Math.min(...around) <= 16;
}
