/** Press files by hand, small enough to know every figure of: inks, overprint, a spot, a layer, a group. */
import { mm, mmToPt } from "#brand";
import {
  PdfDocument,
  type Entries,
  type Value,
} from "../../../src/render/pdf/document.ts";
import { asciiString } from "../../../src/render/pdf/strings.ts";

/** What makes one press file differ from another; lengths are millimetres. */
export interface PressWish {
  readonly trim?: readonly [width: number, height: number];
  readonly bleed?: number;
  readonly pages?: number;
  /** What the output intent names. */
  readonly condition?: string;
  /** Further entries of every page, in place of the usual ones. */
  readonly page?: Entries;
  /** Whether pages say where they are cut. */
  readonly hasTrim?: boolean;
  /** Whether the content is cut into several streams in the middle of an operator's operands. */
  readonly isCut?: boolean;
}

const toPt = (length: number): number => mmToPt(mm(length));

/** 5 mm of slug area around the bleed, as press files have. */
const slugArea = 5;

/** A PDF/X-4 in CMYK and one spot, its pages numbered by the cyan of their grounds: 10 %, 20 % … */
export function pressPdf(wish: PressWish = {}): Uint8Array {
  const { pages = 2, condition = "FOGRA39", isCut = false } = wish;
  const document = new PdfDocument("1.6");
  const layer = document.add({
    Type: "OCG",
    Name: asciiString("CutContour"),
  });
  const image = document.stream(
    {
      Type: "XObject",
      Subtype: "Image",
      Width: 1,
      Height: 1,
      ColorSpace: "DeviceCMYK",
      BitsPerComponent: 8,
    },
    Uint8Array.of(1, 2, 3, 4),
  );
  const resources = resourcesOf(document, layer, image);
  for (let number = 1; number <= pages; number++) {
    const [before, after] = operatorsOf(wish, number);
    const contents = isCut
      ? [document.stream({}, before), document.stream({}, after)]
      : document.stream({}, `${before} ${after}`);
    document.addPage({
      ...boxesOf(wish),
      Resources: resources,
      Group: { S: "Transparency", CS: "DeviceCMYK", I: true },
      Contents: contents,
      ...wish.page,
    });
  }
  return document.save(
    {
      OutputIntents: [
        document.add({
          Type: "OutputIntent",
          S: "GTS_PDFX",
          OutputConditionIdentifier: asciiString(condition),
          DestOutputProfile: document.stream({ N: 4 }, `profile ${condition}`),
        }),
      ],
      OCProperties: {
        OCGs: [layer],
        D: { Name: asciiString("Usual"), Order: [layer], ON: [layer] },
      },
    },
    {
      Title: asciiString("A flyer"),
      Author: asciiString("Test Council"),
      GTS_PDFXVersion: asciiString("PDF/X-4"),
      Trapped: "False",
    },
  );
}

function boxesOf({
  trim: [width, height] = [105, 148],
  bleed = 3,
  hasTrim = true,
}: PressWish): Entries {
  const edge = slugArea + bleed;
  const around = (by: number): Value =>
    [-by, -by, width + by, height + by].map((at) => toPt(at + edge));
  return {
    MediaBox: around(edge),
    BleedBox: hasTrim ? around(bleed) : undefined,
    TrimBox: hasTrim ? around(0) : undefined,
  };
}

/** Ground over all of the media, then a black square that overprints a spot at the trim's foot left. */
function operatorsOf(
  { bleed = 3 }: PressWish,
  number: number,
): readonly [string, string] {
  const at = toPt(slugArea + bleed);
  return [
    `q ${number / 10} 0 0 0 k 0 0 2000 2000 re f Q q /Spot cs 1 scn ${at} ${at}`,
    `20 20 re f Q q /Over gs 0 0 0 1 k ${at + 5} ${at + 5} 10 10 re f Q\n/OC /Layer BDC q 9 0 0 9 ${at + 40} ${at + 40} cm /Image Do Q EMC\n`,
  ];
}

const resourcesOf = (
  document: PdfDocument,
  layer: Value,
  image: Value,
): Value =>
  document.add({
    ColorSpace: {
      Spot: [
        "Separation",
        "Larkmere Green",
        "DeviceCMYK",
        {
          FunctionType: 2,
          Domain: [0, 1],
          C0: [0, 0, 0, 0],
          C1: [0.8, 0, 0.7, 0],
          N: 1,
        },
      ],
    },
    ExtGState: { Over: { Type: "ExtGState", OP: true, op: true, OPM: 1 } },
    Properties: { Layer: layer },
    XObject: { Image: image },
  });
