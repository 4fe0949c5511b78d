import { streamOf } from "../../../read-pdf/hand-made.ts";
import { catalog, of, xmp, type Defect } from "../../press/defects/defect.ts";

const language = " /Lang (en-GB)";

/** Defects of the file and of what it says of itself. */
export const documentDefects: readonly Defect[] = [
  ...of("ua/header", [
    "PDF 2.0",
    (file) => file.swapHeader("%PDF-1.6", "%PDF-2.0"),
  ]),
  ...of("ua/damaged", [
    "marked content that is never closed",
    (file) => file.swap("/First true", "/X1 Do", "/X1 Do /Artifact BMC"),
  ]),
  ...of(
    "ua/encrypted",
    [
      "a lock that keeps screen readers out",
      (file) =>
        file.swapTrailer("/Root", "/Encrypt << /V 1 /R 2 /P -3904 >> /Root"),
    ],
    [
      "a lock that names no permissions",
      (file) => file.swapTrailer("/Root", "/Encrypt << /V 1 /R 2 >> /Root"),
    ],
  ),
  ...of(
    "ua/no-metadata",
    ["no XMP packet", (file) => file.swap(catalog, /\/Metadata \d+ 0 R/, "")],
    [
      "a packet that is torn",
      (file) => file.swap(xmp, "</x:xmpmeta>", "</x:xmp>"),
    ],
    [
      "a packet that does not say that it is one",
      (file) => file.swap(xmp, "/Type /Metadata", ""),
    ],
  ),
  ...of(
    "ua/not-identified",
    [
      "no part of PDF/UA",
      (file) => file.swap(xmp, "<pdfuaid:part>1</pdfuaid:part>", ""),
    ],
    ["part 2 of PDF/UA", (file) => file.swap(xmp, "part>1</", "part>2</")],
    [
      "the part under another namespace",
      (file) => file.swap(xmp, "www.aiim.org/pdfua/ns/id/", "example.org/"),
    ],
  ),
  ...of(
    "ua/identification-prefix",
    [
      "the part under another prefix",
      (file) =>
        file.swap(
          xmp,
          "<pdfuaid:part>1</pdfuaid:part>",
          '<ua:part xmlns:ua="http://www.aiim.org/pdfua/ns/id/">1</ua:part>',
        ),
    ],
    [
      "an amendment under another prefix",
      (file) =>
        file.swap(
          xmp,
          "</pdfuaid:part>",
          '</pdfuaid:part><ua:amd xmlns:ua="http://www.aiim.org/pdfua/ns/id/">1</ua:amd>',
        ),
    ],
  ),
  ...of("ua/no-title", [
    "no title",
    (file) => file.swap(xmp, /<dc:title>.*<\/dc:title>/s, ""),
  ]),
  ...of(
    "ua/title-not-shown",
    [
      "the file's name in the title bar",
      (file) =>
        file.swap(catalog, "DisplayDocTitle true", "DisplayDocTitle false"),
    ],
    [
      "no word about the title bar",
      (file) => file.swap(catalog, "/DisplayDocTitle true", ""),
    ],
  ),
  ...of(
    "ua/not-marked",
    [
      "a file that denies its tags",
      (file) => file.swap(catalog, "/Marked true", "/Marked false"),
    ],
    [
      "a file that does not mention its tags",
      (file) => file.swap(catalog, /\/MarkInfo <<.*?>>/, ""),
    ],
  ),
  ...of("ua/suspects", [
    "tags that were guessed",
    (file) => file.swap(catalog, "/Suspects false", "/Suspects true"),
  ]),
  ...of("ua/no-language", [
    "no language of the document",
    (file) => file.swap(catalog, language, ""),
  ]),
  ...of(
    "ua/bad-language",
    [
      "a language with an underscore",
      (file) => file.swap(catalog, "(en-GB)", "(en_GB)"),
    ],
    [
      "a language in words",
      (file) => file.swap("%span\n", "(cy)", "(in Welsh)"),
    ],
    [
      "a language of marked content that is none",
      (file) => file.swap("/First true", "/Lang (cy)", "/Lang (c1)"),
    ],
  ),
  ...of(
    "ua/xfa",
    [
      "a form that is drawn from XFA",
      (file) => {
        const packet = file.add(
          streamOf(
            "<xdp><config><dynamicRender>required</dynamicRender></config></xdp>",
          ),
        );
        return file.swap(
          catalog,
          "/AcroForm <<",
          `/AcroForm << /XFA ${packet}`,
        );
      },
    ],
    [
      "a form that is described twice",
      (file) => {
        const packet = file.add(streamOf("<xdp/>"));
        return file.swap(
          catalog,
          "/AcroForm <<",
          `/AcroForm << /XFA [(template) ${packet}]`,
        );
      },
    ],
  ),
  ...of(
    "ua/optional-content",
    [
      "layers without a name",
      (file) =>
        file.swap(
          catalog,
          "/Lang",
          "/OCProperties << /OCGs [] /D << >> >> /Lang",
        ),
    ],
    [
      "a further configuration with an empty name",
      (file) =>
        file.swap(
          catalog,
          "/Lang",
          "/OCProperties << /OCGs [] /D << /Name (All) >> /Configs [<< /Name () >>] >> /Lang",
        ),
    ],
    [
      "layers that switch by themselves",
      (file) =>
        file.swap(
          catalog,
          "/Lang",
          "/OCProperties << /OCGs [] /D << /Name (All) /AS [] >> >> /Lang",
        ),
    ],
  ),
  ...of("ua/attachment", [
    "an attached file with one name",
    (file) =>
      file.swap(
        catalog,
        "/Lang",
        `/AF [<< /Type /Filespec /F (plan.csv) /EF << /F ${file.add(streamOf("a,b", "/Type /EmbeddedFile"))} >> >>] /Lang`,
      ),
  ]),
  ...of("ua/reference-object", [
    "a form from another file",
    (file) =>
      file.swap(
        "/BBox [0 0 595 842]",
        "/Type /XObject",
        "/Type /XObject /Ref << /F (other.pdf) /Page 0 >>",
      ),
  ]),
  ...of(
    "ua/media-clip",
    [
      "a film without a type",
      (file) =>
        file.swap(
          catalog,
          "/Lang",
          "/Film << /S /MCD /Alt [() (A film of a caddy)] >> /Lang",
        ),
    ],
    [
      "a film without words",
      (file) =>
        file.swap(
          catalog,
          "/Lang",
          "/Film << /S /MCD /CT (video/mp4) >> /Lang",
        ),
    ],
  ),
];
