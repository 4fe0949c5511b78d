import { streamOf } from "../../../read-pdf/hand-made.ts";
import { catalog, information, of, xmp, type Defect } from "./defect.ts";

/** Defects of the file and its metadata. */
export const fileDefects: readonly Defect[] = [
  ...of("press/damaged", [
    "an operator that PDF does not know",
    (file) => file.draw("1 2 paint"),
  ]),
  ...of(
    "press/header",
    ["PDF 1.7", (file) => file.swapHeader("1.6", "1.7")],
    ["no binary comment", (file) => file.swapHeader(/\n%.*\n/, "\n")],
    [
      "a catalog that says PDF 2.0",
      (file) => file.swap(catalog, catalog, `${catalog} /Version /2.0`),
    ],
  ),
  ...of("press/encrypted", [
    "a password",
    (file) =>
      file.swapTrailer(
        "<<",
        `<< /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"00".repeat(32)}> /U <${"00".repeat(32)}> /P -4 >>`,
      ),
  ]),
  ...of(
    "press/no-file-id",
    ["no identifier", (file) => file.swapTrailer(/\/ID \[.*?\]/s, "")],
    [
      "an identifier of one string",
      (file) => file.swapTrailer(/\/ID \[.*?\]/s, "/ID [<00>]"),
    ],
  ),
  ...of(
    "press/lzw",
    [
      "a stream packed with LZW",
      (file) =>
        file.add(
          "<< /Filter /LZWDecode /Length 3 >> stream\n\u0080@@\nendstream",
        ),
    ],
    [
      "a stream packed with LZW and then as text",
      (file) =>
        file.add(
          "<< /Filter [/ASCIIHexDecode /LZWDecode] /Length 7 >> stream\n804040>\nendstream",
        ),
    ],
  ),
  ...of("press/external-stream", [
    "a stream that lies in another file",
    (file) => file.add(streamOf("", "/F (photograph.bin)")),
  ]),
  ...of(
    "press/postscript",
    [
      "a PostScript fragment",
      (file) => file.add(streamOf("showpage", "/Type /XObject /Subtype /PS")),
    ],
    [
      "a picture that waits for OPI",
      (file) =>
        file.swap(
          "/Subtype /Image",
          "/Width",
          "/OPI << /2.0 << /F (a.tif) >> >> /Width",
        ),
    ],
    [
      "a form that stands for a page of another file",
      (file) =>
        file.add(
          streamOf(
            "",
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F (a.pdf) /Page 0 >>",
          ),
        ),
    ],
    [
      "a picture with another for printing",
      (file) =>
        file.swap(
          "/Subtype /Image",
          "/Width",
          `/Alternates [${file.add("<< /Image 5 0 R /DefaultForPrinting true >>")}] /Width`,
        ),
    ],
  ),
  ...of(
    "press/no-xmp",
    ["no XMP packet", (file) => file.swap(catalog, /\/Metadata \d+ 0 R/, "")],
    [
      "XMP that is not well formed",
      (file) => file.swap(xmp, "</dc:format>", "</dc:form>"),
    ],
    [
      "XMP that is not in UTF-8",
      (file) => file.swap(xmp, "Test Council", "Test Co\u00e9ncil"),
    ],
    [
      "XMP behind a filter",
      (file) =>
        file
          .swap(xmp, xmp, `${xmp} /Filter /ASCIIHexDecode`)
          .swap(
            xmp,
            /(stream\n)(.*)(\nendstream)/s,
            (_, opens = "", data = "", closes = "") =>
              `${opens}${Buffer.from(data, "latin1").toString("hex")}>${closes}`,
          ),
    ],
  ),
  ...of(
    "press/not-pdfx",
    [
      "XMP that says PDF/X-3",
      (file) => file.swap(xmp, ">PDF/X-4<", ">PDF/X-3:2003<"),
    ],
    [
      "XMP that says nothing of PDF/X",
      (file) => file.swap(xmp, /<pdfxid:.*Version>/, ""),
    ],
  ),
  ...of("press/xmp-dates", [
    "XMP without a day of change",
    (file) => file.swap(xmp, /<xmp:ModifyDate>.*ModifyDate>/, ""),
  ]),
  ...of("press/no-title", [
    "XMP without a title",
    (file) => file.swap(xmp, /<dc:title>.*title>/, ""),
  ]),
  ...of("press/xmp-identity", [
    "XMP without a document's number",
    (file) => file.swap(xmp, /<xmpMM:DocumentID>.*DocumentID>/, ""),
  ]),
  ...of(
    "press/trapped",
    [
      "XMP that does not know whether it is trapped",
      (file) => file.swap(xmp, ">False<", ">Unknown<"),
    ],
    [
      "Trapped as text",
      (file) => file.swap(information, "/Trapped /False", "/Trapped (False)"),
    ],
    [
      "Trapped in one place and not in the other",
      (file) => file.swap(information, "/Trapped /False", "/Trapped /True"),
    ],
  ),
  ...of(
    "press/info-disagrees",
    [
      "another title in the information dictionary",
      (file) =>
        file.swap(
          information,
          "/Title (Feed the caddy)",
          "/Title (Poster final 2)",
        ),
    ],
    [
      "another hour in another zone",
      (file) =>
        file.swap(
          information,
          "/ModDate (D:20260301000000Z)",
          "/ModDate (D:20260301000000+01'00')",
        ),
    ],
  ),
];
