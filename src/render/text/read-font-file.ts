import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { MissingSupplyError } from "../errors.ts";

/** Packages are looked up from the project's own root. */
const resolveFromRoot = createRequire(
  path.join(/*turbopackIgnore: true*/ process.cwd(), "package.json"),
);

/** The bytes of a font by its module path, as a brand's typefaces name it. */
export async function readFontFile(file: string): Promise<Buffer> {
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
