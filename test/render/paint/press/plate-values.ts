/** The plates of a page as Ghostscript's `tiffsep` makes them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";

/**
 * The coverage of every plate of the first page, 0 to 1, at some places: pixels of 72 to the
 * inch from the top-left corner.
 */
export async function plateValues(
  bytes: Uint8Array,
  places: readonly (readonly [x: number, y: number])[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), "livery-plates-"));
  try {
    writeFileSync(path.join(folder, "page.pdf"), bytes);
    const flags = ["-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-r72"];
    execFileSync(
      "gs",
      [
        ...flags,
        ...["-dFirstPage=1", "-dLastPage=1", "-sDEVICE=tiffsep"],
        ...["-dOverprint=/enable", "-sOutputFile=page.tif", "page.pdf"],
      ],
      { cwd: folder, stdio: "ignore" },
    );
    const plates = new Map<string, readonly number[]>();
    for (const file of readdirSync(folder).sort()) {
      const [, name] = /^page\((.*)\)\.tif$/.exec(file) ?? [];
      if (name === undefined) continue;
      const { data, info } = await sharp(path.join(folder, file))
        .extractChannel(0)
        .raw()
        .toBuffer({ resolveWithObject: true });
      plates.set(
        name,
        places.map(([x, y]) => 1 - (data[y * info.width + x] ?? NaN) / 255),
      );
    }
    return plates;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
