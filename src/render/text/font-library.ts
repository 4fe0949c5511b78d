import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import {
  stackFor,
  type FontFile,
  type LanguageTag,
  type Typography,
} from "#brand";
import { MissingSupplyError } from "../errors.ts";
import { Font } from "./font.ts";
import { Shaper } from "./shape.ts";

/** The brand's fonts, opened. A font that is not there stops the job: none is ever substituted. */
export class FontLibrary {
  readonly typography: Typography;
  readonly shaper = new Shaper();
  readonly #fonts: ReadonlyMap<string, readonly Font[]>;
  readonly #stacks = new Map<string, readonly Font[]>();

  constructor(typography: Typography, fonts: readonly Font[]) {
    this.typography = typography;
    const byFamily = new Map<string, Font[]>();
    for (const font of fonts) {
      const family = byFamily.get(font.family);
      if (family) family.push(font);
      else byFamily.set(font.family, [font]);
    }
    this.#fonts = byFamily;
  }

  /** Every font, in the order of the brand's typefaces. */
  get fonts(): readonly Font[] {
    return [...this.#fonts.values()].flat();
  }

  /** The first font that a language is set in. */
  first(language: LanguageTag): Font {
    const [font] = this.stack(language, 400);
    if (!font) {
      throw new MissingSupplyError(
        `No typeface for language "${language}": add one to the stacks`,
      );
    }
    return font;
  }

  /** Least line height that a family needs, a multiple of the size. */
  leastLeading(family: string): number {
    return this.#typeface(family).leastLeading;
  }

  /** What a family's size is multiplied by. */
  opticalScale(family: string): number {
    return this.#typeface(family).opticalScale;
  }

  #typeface(family: string) {
    const typeface = this.typography.typefaces.find(
      (candidate) => candidate.family === family,
    );
    if (!typeface)
      throw new MissingSupplyError(
        `No typeface "${family}" in the brand's typography`,
      );
    return typeface;
  }

  /** The font with a key such as `Source Sans 3/700`. */
  font(key: string): Font {
    const font = this.fonts.find((candidate) => candidate.key === key);
    if (!font)
      throw new MissingSupplyError(`No font "${key}" in the brand's library`);
    return font;
  }

  /** The fonts that a language tries for a weight, first choice first, each family's nearest weight. */
  stack(language: LanguageTag, weight: number): readonly Font[] {
    const cacheKey = `${language}/${weight}`;
    let stack = this.#stacks.get(cacheKey);
    if (!stack) {
      stack = stackFor(this.typography, language).map((family) =>
        this.#nearest(family, weight),
      );
      this.#stacks.set(cacheKey, stack);
    }
    return stack;
  }

  #nearest(family: string, weight: number): Font {
    const [first, ...others] = this.#fonts.get(family) ?? [];
    if (!first) {
      throw new MissingSupplyError(
        `No font files for family "${family}": add them to the brand's typefaces`,
      );
    }
    return others.reduce(
      (best, font) =>
        Math.abs(font.weight - weight) < Math.abs(best.weight - weight)
          ? font
          : best,
      first,
    );
  }
}

/** Where fonts lie: packages are looked up from here. */
const resolveFromHere = createRequire(path.join(process.cwd(), "package.json"));

/** Opens every font of a brand. Reading the same file twice in a process gives the same object. */
export async function openFonts(typography: Typography): Promise<FontLibrary> {
  const files = typography.typefaces.flatMap((typeface) => typeface.fonts);
  return new FontLibrary(typography, await Promise.all(files.map(openFont)));
}

const opened = new Map<string, Promise<Font>>();

function openFont(file: FontFile): Promise<Font> {
  let font = opened.get(file.file);
  if (!font) {
    font = readFont(file);
    opened.set(file.file, font);
    font.catch(() => opened.delete(file.file));
  }
  return font;
}

async function readFont(file: FontFile): Promise<Font> {
  try {
    const bytes = await readFile(resolveFromHere.resolve(file.file));
    return new Font(
      file,
      bytes,
      createHash("sha256").update(bytes).digest("hex"),
    );
  } catch (cause) {
    throw new MissingSupplyError(
      `Cannot read font "${file.file}": install the package or mend the brand's typefaces`,
      { cause },
    );
  }
}
