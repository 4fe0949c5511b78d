import { Buffer } from "node:buffer";
import { larkmere } from "#larkmere";
import sharp from "sharp";
import { checkFile } from "../../src/render/check-file/check-file.ts";
import { bytesOf, handMade, streamOf } from "../render/read-pdf/hand-made.ts";
import { interleave } from "./rounds.ts";
import { timeRow, type Row } from "./row.ts";

/** Pixels to a side of the picture: with four inks it has 20 MB. */
const side = 2240;

/** Noise that nothing compresses, the same in each run. */
function noise(): Uint8Array {
  const bytes = new Uint8Array(side * side * 4);
  let state = 20_26;
  for (let at = 0; at < bytes.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

/** An A3 poster of 20 MB: a ground in a swatch's inks, and a photograph in four inks. */
const poster = (pixels: Uint8Array): Uint8Array =>
  bytesOf(
    handMade({
      objects: {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 1191] /TrimBox [0 0 842 1191] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>",
        4: streamOf(
          "0.95 0.75 0.3 0.35 k 0 0 842 1191 re f q 700 0 0 700 70 300 cm /P Do Q",
        ),
        5: streamOf(
          pixels,
          `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /BitsPerComponent 8 /ColorSpace /DeviceCMYK`,
        ),
      },
    }),
  );

/** Checking a PDF of 20 MB beside reducing its one photograph to the size that it is drawn at. */
export async function checkedFile(rounds: number): Promise<Row> {
  const pixels = noise();
  const bytes = poster(pixels);
  const [limit = [], own = []] = await interleave(
    [
      {
        name: "limit",
        async run() {
          await sharp(Buffer.from(pixels), {
            raw: { width: side, height: side, channels: 4 },
          })
            .resize(700, 700)
            .raw()
            .toBuffer();
        },
      },
      {
        name: "checked",
        async run() {
          const asked = {
            fileName: "poster.pdf",
            bytes,
            use: "print",
          } as const;
          await checkFile(asked, larkmere);
        },
      },
    ],
    rounds,
  );
  return timeRow(
    {
      name: "Check of a 20 MB A3 PDF, 4 s at most",
      limit: "sharp alone reduces its photograph",
    },
    limit,
    own,
  );
}
