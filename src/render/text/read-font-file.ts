import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { readKeptFont, type KeptFont } from "#brand";
import { contentName, sha256 } from "../digest.ts";
import { expected, MissingSupplyError } from "../errors.ts";
import { fontPlaces } from "./font-places.ts";

export { checkFont } from "./font-facts/check-font.ts";
export { addFontPlace, fontPlaces, type FontPlace } from "./font-places.ts";

/** Packages are looked up from the project's own root. */
const resolveFromRoot = createRequire(
  path.join(/*turbopackIgnore: true*/ process.cwd(), "package.json"),
);

/** A TrueType file beneath a package's name, and no way out of it. */
const modulePath =
  /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/(?!\.{1,2}\/)[\w.-]+)*\/[\w.-]+\.ttf$/;

/** The bytes of a font as a brand's typefaces name it: handed in, or by its module path. */
export async function readFontFile(file: string): Promise<Buffer> {
  const kept = readKeptFont(file);
  if (kept) return readKept(kept);
  if (!modulePath.test(file))
    throw new MissingSupplyError(
      expected(
        "a font that was handed in, or a .ttf file inside an installed package,",
        "the file of a typeface",
        file,
      ),
    );
  try {
    return await readFile(
      /*turbopackIgnore: true*/ resolveFromRoot.resolve(file),
    );
  } catch (cause) {
    throw new MissingSupplyError(
      `Cannot read font "${file}": install its package or mend the brand's typefaces`,
      { cause },
    );
  }
}

/** A font that was handed in, out of the first place that has it whole. */
async function readKept({ digest, name }: KeptFont): Promise<Buffer> {
  for (const { folder } of fontPlaces()) {
    const bytes = await readFile(
      path.join(/*turbopackIgnore: true*/ folder, contentName(digest)),
    ).catch(() => undefined);
    if (bytes && sha256(bytes) === digest) return bytes;
  }
  throw new MissingSupplyError(
    `Cannot read font "${name}": its file is not there or has changed, so restore the folder of fonts or hand the font in again under Type`,
  );
}
