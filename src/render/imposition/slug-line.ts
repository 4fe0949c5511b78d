import type { Typography } from "#brand";
import { PaintError } from "../errors.ts";
import type { PdfDocument } from "../pdf/document.ts";
import { decimal, decimals } from "../pdf/number.ts";
import { saved } from "../pdf/operators.ts";
import type { Resources } from "../pdf/resources.ts";
import type { Font } from "../text/font.ts";
import { FontLibrary } from "../text/font-library.ts";
import { Shaper } from "../text/shape.ts";
import type { SlugRoom } from "./plan.ts";

const greatestSize = 6.5;
/** Smaller figures cannot be read off the sheet. */
const leastSize = 3;

/** What every slug line says beside the job's name. */
const everyLine =
  " ·0123456789-:+abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The font for all slug lines of a job: the first of the stack that has every letter. */
export async function slugFont(
  typography: Typography,
  name: string,
): Promise<Font> {
  const text = name + everyLine;
  const library = new FontLibrary(typography);
  await library.openForText(text, "en", 400);
  const found = library
    .stack("en", 400)
    .find((font) =>
      [...text].every((letter) => font.covers(letter.codePointAt(0) ?? 0)),
    );
  if (found) return found;
  throw new PaintError(
    `Cannot write the job's name "${name}" in the slug line: no font has all its letters; name the job otherwise`,
  );
}

/** Where and with what a slug line is written. */
export interface SlugPen {
  readonly document: PdfDocument;
  readonly resources: Resources;
  readonly font: Font;
  readonly sheetHeight: number;
}

/** One line of type in its room, as large as fits: live text, so that a studio can search for it. */
export function slugLine(text: string, room: SlugRoom, pen: SlugPen): string {
  const { document, font, resources, sheetHeight } = pen;
  const glyphs = shaped(text, font);
  const ems =
    glyphs.reduce((sum, { advance }) => sum + advance, 0) / font.unitsPerEm;
  const { x, y, width, height } = room.box;
  const isUpward = room.rotation === 270;
  const size = Math.min(greatestSize, (isUpward ? height : width) / ems);
  if (size < leastSize)
    throw new PaintError(
      `Cannot fit the slug line "${text}" beside the items: give the job a shorter name`,
    );
  const use = document.font(font);
  const name = resources.name("Font", use.ref);
  const codes = glyphs
    .map(({ id, letter }) => use.glyph(id, letter).hex)
    .join("");
  // The baseline lies a quarter of the room above its foot.
  const matrix = isUpward
    ? [0, 1, -1, 0, x + width * 0.75, sheetHeight - y - height]
    : [1, 0, 0, 1, x, sheetHeight - y - height * 0.75];
  return saved(
    `BT\n${name} ${decimal(size)} Tf\n${decimals(matrix)} Tm\n<${codes}> Tj\nET\n`,
  );
}

/** Letter by letter: a slug line has no ligatures, and says every letter by itself. */
function shaped(text: string, font: Font) {
  const shaper = new Shaper();
  return [...text].flatMap((letter) =>
    shaper
      .shape(font, {
        text: letter,
        start: 0,
        end: letter.length,
        direction: "ltr",
        script: "Latn",
        language: "en",
        features: [],
      })
      .map(({ id }) => ({ id, letter, advance: font.advance(id) })),
  );
}
