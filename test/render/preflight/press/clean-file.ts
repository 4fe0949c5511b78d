import { box, findFormat } from "#brand";
import { fill, makeFrame, photo } from "../../../support/make-frame.ts";
import { setParagraph } from "../../../support/pdf-frames.ts";
import { apart, type AlteredFile } from "./altered-file.ts";
import { jobFor, painted } from "../../paint/press/press-sample.ts";

/** An A6 card with nothing the matter: a ground in a spot, a photograph and a line of text. */
export async function cleanFile(): Promise<Uint8Array> {
  const card = findFormat("a6");
  const frame = makeFrame(card, [
    fill(box(-10, -10, 318, 440), "chalk"),
    fill(box(-10, 300, 318, 130), "sunrise"),
    photo(box(40, 160, 90, 60)),
    ...(await setParagraph("Feed the caddy", { width: 200 })),
  ]);
  return painted([frame], jobFor("house", { usesSpots: true, item: "a6" }));
}

/** The same file in parts, with what tests draw with: `Over`, `Words` and `Every`. */
export function partsOf(clean: Uint8Array): AlteredFile {
  const file = apart(clean);
  const overprints = "<< /Type /ExtGState /OP true /op true /OPM 1 >>";
  return file
    .resource("ExtGState", "Over", overprints)
    .resource("Font", "Words", file.refTo("/Subtype /Type0"))
    .resource("ColorSpace", "Every", file.refTo("/Separation /All"));
}
