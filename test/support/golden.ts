import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { sharp } from "../../src/render/pixels/sharp.ts";
import type { RawPixels } from "../../src/render/supplies.ts";

/** Longest side of a golden picture, in pixels. */
export const goldenSide = 232;
/** Largest golden file, in bytes. */
export const goldenBytes = 20 * 1024;
/** How far a channel may be off, of 255. */
const tolerance = 2;

const folder = path.join("test", "golden");
const failures = path.join("out", "golden-failures");

/** What a comparison found. */
export interface GoldenResult {
  readonly verdict: "equal" | "different" | "missing" | "written";
  /** Pixels with a channel beyond the tolerance. */
  readonly beyond: number;
  readonly bytes: number;
  readonly file: string;
}

/**
 * Compares a picture with the one that somebody looked at.
 *
 * With UPDATE_GOLDEN the file is written and the verdict is `written`, which fails the test as
 * well: no green run contains a picture that nobody has seen.
 */
export async function compareGolden(
  name: string,
  picture: RawPixels,
): Promise<GoldenResult> {
  const file = path.join(folder, `${name}.png`);
  const png = await encode(picture);
  const expected = await readFile(file).catch(() => undefined);
  const beyond = expected ? await countBeyond(expected, picture) : Infinity;
  const result = { beyond, bytes: png.length, file };
  if (expected && beyond === 0) return { ...result, verdict: "equal" };
  if (process.env["UPDATE_GOLDEN"]) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, png);
    return { ...result, verdict: "written" };
  }
  await writeStrip(name, expected, png);
  return { ...result, verdict: expected ? "different" : "missing" };
}

const encode = ({ data, width, height }: RawPixels) =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();

async function countBeyond(
  expected: Buffer,
  picture: RawPixels,
): Promise<number> {
  const { data, info } = await sharp(expected)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.width !== picture.width || info.height !== picture.height)
    return Infinity;
  let beyond = 0;
  for (let at = 0; at < data.length; at += 3) {
    const off = [0, 1, 2].some(
      (channel) =>
        Math.abs(
          (data[at + channel] ?? 0) - (picture.data[at + channel] ?? 0),
        ) > tolerance,
    );
    if (off) beyond++;
  }
  return beyond;
}

/** Expected, difference and actual side by side, and one page that shows them all. */
async function writeStrip(
  name: string,
  expected: Buffer | undefined,
  actual: Buffer,
) {
  await mkdir(failures, { recursive: true });
  const stem = name.replaceAll("/", "--");
  await writeFile(path.join(failures, `${stem}.actual.png`), actual);
  if (!expected) return;
  const difference = await sharp(expected)
    .removeAlpha()
    .composite([{ input: actual, blend: "difference" }])
    .png()
    .toBuffer();
  await writeFile(path.join(failures, `${stem}.expected.png`), expected);
  await writeFile(path.join(failures, `${stem}.difference.png`), difference);
  const cells = ["expected", "difference", "actual"].map(
    (kind) => `<td><img src="${stem}.${kind}.png" alt="${kind}"></td>`,
  );
  const page = `<!doctype html><title>${name}</title><h1>${name}</h1><table><tr>${cells.join("")}</tr></table>`;
  await writeFile(path.join(failures, `${stem}.html`), page);
}
