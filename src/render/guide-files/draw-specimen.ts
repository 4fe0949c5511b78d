import type { LanguageTag, TypeRoleName } from "#brand";
import { documentPalette } from "../documents/document-palette.ts";
import type { Frame, FrameItem } from "../frame.ts";
import { drawingFrame } from "./drawing-frame.ts";
import type { DrawingGround } from "./draw-format.ts";
import { setWords } from "./set-words.ts";

/** Words of the brand's own that show its type in one language. */
export interface Specimen {
  readonly language: LanguageTag;
  readonly headline: string;
  readonly text: string;
}

const width = 640;
const margin = 28;

/** A headline and a paragraph as the engine sets them on a poster, in the faces of their language. */
export async function drawSpecimen(
  { headline, language, text }: Specimen,
  { brand, fonts }: DrawingGround,
): Promise<Frame> {
  const palette = documentPalette(brand);
  const set = (words: string, role: TypeRoleName, size: number) => {
    const { lineHeight, tracking, weight } = brand.typography.roles[role];
    return setWords(fonts, {
      text: words,
      size,
      language,
      weight,
      leading: lineHeight,
      tracking,
      room: width - 2 * margin,
      swatch: role === "display" ? palette.primary : palette.text,
    });
  };
  const blocks = [
    { ...(await set(headline, "display", 54)), before: margin },
    { ...(await set(text, "body", 24)), before: 30 },
  ];
  const items: FrameItem[] = [];
  let y = 0;
  for (const block of blocks) {
    y += block.before;
    const isRight = block.direction === "rtl";
    items.push(...block.at(isRight ? width - margin - block.width : margin, y));
    y += block.height;
  }
  return drawingFrame(`specimen ${language}`, items, {
    width,
    height: y + margin,
    paper: palette.paper,
  });
}
