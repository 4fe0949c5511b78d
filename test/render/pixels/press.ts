import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { sha256 } from "../../../src/render/digest.ts";
import type { PressProfile } from "../../../src/render/press-job.ts";
import type { Separation } from "../../../src/render/supplies.ts";

const folder = new URL("../../../brand/printing/icc/", import.meta.url);

/** Where the shipped profiles are, for sharp to read. */
export const coatedFile = fileURLToPath(
  new URL("ISOcoated_v2_300_bas.icc", folder),
);
export const uncoatedFile = fileURLToPath(
  new URL("Uncoated_FOGRA29_300.icc", folder),
);

function shipped(file: string): PressProfile {
  const bytes = readFileSync(file);
  return { digest: sha256(bytes), bytes, description: file };
}

export const coated = shipped(coatedFile);
export const uncoated = shipped(uncoatedFile);

/** Shares of 255 of the inks that a decoder finds in a separation, pixel by pixel. */
export async function inksOf({ bytes }: Separation): Promise<Uint8Array> {
  // sharp takes a CMYK JPEG by Adobe's custom, inverted; what is in the file is what a PDF prints.
  return sharp(bytes)
    .pipelineColourspace("cmyk")
    .toColourspace("cmyk")
    .negate({ alpha: false })
    .raw()
    .toBuffer();
}

/** A page that holds nothing but the picture, with no `Decode` array. */
function pageOf({ bytes, width, height, channels }: Separation): Buffer {
  const space = channels === 4 ? "/DeviceCMYK" : "/DeviceGray";
  const content = `${width} 0 0 ${height} 0 0 cm /P Do`;
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace${space}/BitsPerComponent 8/Filter/DCTDecode/Length ${bytes.length}>> stream
`,
      "latin1",
    ),
    bytes,
    Buffer.from("\nendstream endobj\ntrailer <</Root 1 0 R>>\n", "latin1"),
  ]);
}

/** The inks that Ghostscript would put on the plates, four bytes a pixel. */
export async function platesOf(separation: Separation): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), "livery-plates-"));
  try {
    const [pdf, tiff] = ["page.pdf", "page.tif"].map((name) =>
      path.join(folder, name),
    );
    writeFileSync(pdf ?? "", pageOf(separation));
    execFileSync(
      "gs",
      [
        "-q",
        "-dBATCH",
        "-dNOPAUSE",
        "-dSAFER",
        "-r72",
        "-sDEVICE=tiff32nc",
      ].concat([`-sOutputFile=${tiff}`, pdf ?? ""]),
      { stdio: "ignore" },
    );
    return await sharp(readFileSync(tiff ?? ""))
      .pipelineColourspace("cmyk")
      .toColourspace("cmyk")
      .raw()
      .toBuffer();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One pixel of inks as a TIFF of sixteen bits, which sharp does not write. */
export function deepTiff(inks: readonly number[]): Buffer {
  const entries = [
    [256, 1, 1],
    [257, 1, 1],
    [258, 4, 200],
    [259, 1, 1],
    [262, 1, 5],
    [273, 1, 208],
    [277, 1, 4],
    [278, 1, 1],
    [279, 1, 8],
  ];
  const tiff = Buffer.alloc(216);
  tiff.write("II*\0\x08\0\0\0", "latin1");
  tiff.writeUInt16LE(entries.length, 8);
  entries.forEach(([tag = 0, count = 0, value = 0], index) => {
    const at = 10 + index * 12;
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(3, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt16LE(value, at + 8);
  });
  inks.forEach((ink, channel) => {
    tiff.writeUInt16LE(16, 200 + channel * 2);
    tiff.writeUInt16LE(ink, 208 + channel * 2);
  });
  return tiff;
}
