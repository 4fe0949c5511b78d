import { box } from "#brand";
import { streamOf } from "../../../read-pdf/hand-made.ts";
import { of, picture, type Defect } from "./defect.ts";
import { gray300, pictured, text, withState } from "./spoil.ts";

/** Defects of lines, pictures and plates. */
export const pictureDefects: readonly Defect[] = [
  ...of(
    "press/hairline",
    [
      "a line of no thickness",
      (file) => file.draw("q /Over gs 0 w 0 0 0 1 K 100 100 m 200 100 l S Q"),
    ],
    [
      "a line of a fifth of a point",
      (file) => file.draw("q /Over gs 0.2 w 0 0 0 1 K 100 100 m 200 100 l S Q"),
    ],
    [
      "a line that is flattened to nothing",
      (file) =>
        file.draw(
          "q /Over gs 1 0 0 0.1 0 90 cm 1 w 0 0 0 1 K 100 100 m 200 100 l S Q",
        ),
    ],
    [
      "a line made thin by a graphics state",
      (file) =>
        withState(
          file,
          "/LW 0.1 /OP true /OPM 1",
          "0 0 0 1 K 100 100 m 200 100 l S",
        ),
    ],
    [
      "letters with a thin outline",
      (file) => file.draw(text(20, "0 0 0 1 K", "/Over gs 1 Tr 0.1 w")),
    ],
  ),
  ...of(
    "press/multi-ink-line",
    [
      "a thin line in two inks",
      (file) => file.draw("q 0.4 w 1 0.5 0 0 K 100 100 m 200 100 l S Q"),
    ],
    [
      "a thin white line",
      (file) => file.draw("q 0.4 w 0 0 0 0 K 100 100 m 200 100 l S Q"),
    ],
  ),
  ...of("press/thin-black-line", [
    "a black line that leaves a hole",
    (file) => file.draw("q 1 w 0 0 0 1 K 100 100 m 200 100 l S Q"),
  ]),
  ...of(
    "press/low-density",
    [
      "a picture of 200 ppi",
      (file) => pictured(file, gray300, { place: "108 0 0 108 100 200" }),
    ],
    [
      "a picture of 100 ppi in one direction",
      (file) => pictured(file, gray300, { place: "216 0 0 50 60 200" }),
    ],
    [
      "a picture inside the page itself",
      (file) =>
        file.draw(
          `q 200 0 0 200 60 200 cm BI /W 20 /H 20 /BPC 8 /CS /G ID ${"\u0010".repeat(400)} EI Q`,
        ),
    ],
  ),
  ...of("press/high-density", [
    "a picture of 600 ppi",
    (file) => pictured(file, gray300, { place: "36 0 0 36 100 250" }),
  ]),
  ...of(
    "press/bitmap-density",
    [
      "line art of 300 ppi",
      (file) =>
        pictured(
          file,
          "/Width 300 /Height 300 /BitsPerComponent 1 /ColorSpace /DeviceGray",
          { data: "\u0055".repeat(38 * 300) },
        ),
    ],
    [
      "a stencil of 300 ppi",
      (file) =>
        pictured(file, "/Width 300 /Height 300 /ImageMask true", {
          data: "\u0055".repeat(38 * 300),
        }),
    ],
  ),
  ...of("press/one-picture", [
    "a page that is one picture",
    (file) =>
      file
        .redraw("q 330 0 0 450 25 25 cm /X9 Do Q")
        .resource(
          "XObject",
          "X9",
          file.add(
            streamOf(
              Buffer.alloc(1350 * 1850, 128),
              "/Type /XObject /Subtype /Image /Width 1350 /Height 1850 /BitsPerComponent 8 /ColorSpace /DeviceGray",
            ),
          ),
        ),
  ]),
  ...of("press/interpolated", [
    "a picture to be interpolated",
    (file) => file.swap(picture, "/Width", "/Interpolate true /Width"),
  ]),
  ...of("press/picture-encoding", [
    "a picture packed as JPEG 2000",
    (file) => file.swap(picture, "/DCTDecode", "/JPXDecode"),
    { also: ["press/not-drawn"] },
  ]),
  ...of(
    "press/total-ink",
    [
      "an area of 360 %",
      (file) => file.draw("0.9 0.9 0.9 0.9 k 100 100 60 60 re f"),
    ],
    [
      "black that overprints three inks",
      (file) =>
        file.draw(
          "q 0.8 0.8 0.8 0 k 100 100 60 60 re f /Over gs 0 0 0 1 k 100 100 60 60 re f Q",
        ),
    ],
  ),
  ...of("press/not-drawn", [
    "a gradient over a mesh",
    (file) =>
      file
        .resource(
          "Shading",
          "S9",
          file.add(
            streamOf(
              "\u0000".repeat(40),
              "/ShadingType 4 /ColorSpace /DeviceCMYK /BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 /Decode [100 200 100 200 0 1 0 1 0 1 0 1]",
            ),
          ),
        )
        .draw("q 100 100 50 50 re W n /S9 sh Q"),
  ]),
  ...of("press/code-unreadable", [
    "no code where one was ordered",
    () => undefined,
    {
      order: {
        codes: [
          {
            page: 1,
            says: "https://larkmere.example/caddy",
            modules: 29,
            box: box(100, 100, 60, 60),
          },
        ],
      },
    },
  ]),
];
