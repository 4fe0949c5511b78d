import { asName } from "../../read-pdf/values.ts";
import type { InkSpace } from "../artwork/ink-color.ts";
import type { PaintedImage } from "../artwork/painted.ts";
import type {
  ArtworkSubject,
  InspectedPage,
} from "../press/artwork-subject.ts";
import { cleanText } from "./clean-text.ts";
import { onPageInMm, unitOf } from "./millimeters.ts";
import type { ReportImage } from "./press-report.ts";

/** What people call the filters that pictures are packed with. */
const encodings: Readonly<Record<string, string>> = {
  DCTDecode: "JPEG",
  JPXDecode: "JPEG 2000",
  JBIG2Decode: "JBIG2",
  CCITTFaxDecode: "CCITT fax",
  FlateDecode: "Flate",
  LZWDecode: "LZW",
  RunLengthDecode: "run length",
};

/** Filters that only spell bytes in letters. */
const spellings = new Set(["ASCII85Decode", "ASCIIHexDecode", "Crypt"]);

/** Every picture that a page shows, where it is placed. */
export const reportImages = ({
  pages,
}: ArtworkSubject): readonly ReportImage[] =>
  pages.flatMap((page) =>
    page.walk.painted.flatMap((painted) =>
      painted.kind === "image" ? [imageOf(painted, page)] : [],
    ),
  );

function imageOf(image: PaintedImage, page: InspectedPage): ReportImage {
  const ppi = Math.round(image.density / unitOf(page));
  const space = spaceName(image.color.space);
  return {
    page: page.number,
    pixels: { width: image.width, height: image.height },
    box: onPageInMm(image.box, page),
    ...(Number.isFinite(ppi) && { ppi }),
    bits: image.bits,
    colorSpace: image.isStencil ? `Stencil in ${space}` : space,
    encoding: encodingOf(image),
  };
}

function spaceName(space: InkSpace): string {
  switch (space.kind) {
    case "pattern":
      return "pattern";
    case "light":
      return space.family === "ICCBased"
        ? `ICC of ${space.components}`
        : cleanText(space.family.replace(/^Device/, ""));
    case "inks":
      return space.family.startsWith("Device") && space.family !== "DeviceN"
        ? space.family.replace(/^Device/, "")
        : cleanText(space.inks.join(" + "));
  }
}

function encodingOf({ dict }: PaintedImage): string {
  const one = dict.name("Filter");
  const names =
    one === undefined
      ? (dict.list("Filter") ?? []).flatMap((name) => asName(name) ?? [])
      : [one];
  const packed = names.filter((name) => !spellings.has(name));
  return (
    packed.map((name) => encodings[name] ?? cleanText(name)).join(", ") ||
    "none"
  );
}
