import { streamOf } from "../../../read-pdf/hand-made.ts";
import { of, picture, type Defect } from "./defect.ts";
import { ink, pictured, withInk, withState } from "./spoil.ts";

/** Defects of inks and transparency. */
export const colorDefects: readonly Defect[] = [
  ...of(
    "press/rgb",
    ["an area in RGB", (file) => file.draw("1 0 0 rg 100 100 20 20 re f")],
    [
      "a line in RGB inside a form",
      (file) =>
        file
          .resource(
            "XObject",
            "X9",
            file.add(
              streamOf(
                "1 0 0 RG 2 w 100 100 m 200 100 l S",
                "/Type /XObject /Subtype /Form /BBox [0 0 400 500]",
              ),
            ),
          )
          .draw("/X9 Do"),
    ],
    [
      "a picture in an index of RGB",
      (file) =>
        pictured(
          file,
          "/Width 300 /Height 300 /BitsPerComponent 8 /ColorSpace [/Indexed /DeviceRGB 1 <ff0000000000>]",
          { data: "\u0000".repeat(90_000) },
        ),
    ],
    [
      "a tiling pattern that paints in RGB",
      (file) =>
        file
          .resource(
            "Pattern",
            "P9",
            file.add(
              streamOf(
                "1 0 0 rg 0 0 5 5 re f",
                "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>",
              ),
            ),
          )
          .draw("/Pattern cs /P9 scn 100 100 50 50 re f"),
    ],
    [
      "a gradient in RGB",
      (file) =>
        file
          .resource(
            "Pattern",
            "P9",
            "<< /PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [100 0 200 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> >> >>",
          )
          .draw("/Pattern cs /P9 scn 100 100 50 50 re f"),
    ],
    [
      "an ink that looks like RGB",
      (file) =>
        withInk(
          file,
          "[/Separation /Mere /DeviceRGB << /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [0 0 1] /N 1 >>]",
          "1 scn 100 100 20 20 re f",
        ),
    ],
    [
      "a glyph that is drawn in RGB",
      (file) =>
        file
          .resource(
            "Font",
            "F9",
            file.add(
              `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 65 /Widths [1000] /Encoding << /Differences [65 /A] >> /Resources << >> /CharProcs << /A ${file.add(streamOf("1000 0 d0 1 0 0 rg 0 0 900 900 re f"))} >> >>`,
            ),
          )
          .draw("BT /F9 20 Tf 100 300 Td (A) Tj ET"),
    ],
  ),
  ...of(
    "press/device-independent",
    [
      "an area in Lab",
      (file) =>
        withInk(
          file,
          "[/Lab << /WhitePoint [0.96 1 0.82] >>]",
          "50 60 40 sc 100 100 20 20 re f",
        ),
    ],
    [
      "an area in calibrated grey",
      (file) =>
        withInk(
          file,
          "[/CalGray << /WhitePoint [0.96 1 0.82] >>]",
          "0.5 sc 100 100 20 20 re f",
        ),
    ],
    [
      "an area in CMYK by a profile",
      (file) =>
        withInk(
          file,
          `[/ICCBased ${file.refTo("prtrCMYK")}]`,
          "0 1 0 0 sc 100 100 20 20 re f",
        ),
    ],
  ),
  ...of("press/profile-overprint", [
    "black by a profile that overprints",
    (file) =>
      withInk(
        file,
        `[/ICCBased ${file.refTo("prtrCMYK")}]`,
        "/Over gs 0 0 0 1 sc 100 100 20 20 re f",
      ),
    { also: ["press/device-independent"] },
  ]),
  ...of("press/ink-not-authored", [
    "a mixture that is no swatch",
    (file) => file.draw("0.1 0.2 0.3 0 k 100 100 20 20 re f"),
    {
      order: {
        recipes: [
          [4, 4, 8, 0],
          [0, 0, 0, 100],
        ],
      },
    },
  ]),
  ...of("press/spot-definitions", [
    "one ink with two recipes",
    (file) =>
      withInk(
        file,
        ink("Test#20Sunrise", "0 0.3 0.85 0"),
        "1 scn 100 100 20 20 re f",
      ),
  ]),
  ...of(
    "press/transfer-function",
    [
      "a curve",
      (file) =>
        withState(file, "/TR /Identity", "0 0 0 1 k 100 100 20 20 re f"),
    ],
    [
      "a second curve",
      (file) =>
        withState(file, "/TR2 /Identity", "0 0 0 1 k 100 100 20 20 re f"),
    ],
  ),
  ...of(
    "press/halftone",
    [
      "a screen of the file's own",
      (file) => file.add(streamOf("", "/HalftoneType 6 /Width 1 /Height 1")),
    ],
    [
      "a screen that is moved",
      (file) => withState(file, "/HTP [1 1]", "0 0 0 1 k 100 100 20 20 re f"),
    ],
  ),
  ...of(
    "press/rendering-intent",
    [
      "an intent that nobody knows in a state",
      (file) => withState(file, "/RI /Vivid", "0 0 0 1 k 100 100 20 20 re f"),
    ],
    [
      "an intent that nobody knows of a picture",
      (file) => file.swap(picture, "/Width", "/Intent /Vivid /Width"),
    ],
    [
      "an intent that nobody knows on the page",
      (file) => file.draw("/Vivid ri"),
    ],
  ),
  ...of(
    "press/group-color-space",
    [
      "a page that is mixed in RGB",
      (file) => file.swap("/Type /Page\n", "/CS /DeviceCMYK", "/CS /DeviceRGB"),
    ],
    [
      "a transparent area on a page without a group",
      (file) =>
        withState(file, "/ca 0.5", "0 0 0 1 k 100 100 20 20 re f").swap(
          "/Type /Page\n",
          /\/Group <<.*?>>/s,
          "",
        ),
    ],
    [
      "a group that is mixed by the profile of a screen",
      (file) =>
        file.add(
          streamOf(
            "",
            `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency /CS [/ICCBased ${file.add(streamOf("", "/N 3"))}] >>`,
          ),
        ),
    ],
  ),
  ...of("press/soft-mask-space", [
    "a mask in RGB",
    (file) =>
      withState(
        file,
        `/SMask << /S /Luminosity /G ${file.add(streamOf("1 g 0 0 400 500 re f", "/Type /XObject /Subtype /Form /BBox [0 0 400 500] /Group << /S /Transparency /CS /DeviceRGB >>"))} >>`,
        "0 0 0 1 k 100 100 20 20 re f",
      ),
  ]),
  ...of("press/blend-mode", [
    "a blend mode that PDF does not know",
    (file) =>
      withState(file, "/BM /LinearBurn", "0 0 0 1 k 100 100 20 20 re f"),
  ]),
  ...of(
    "press/too-many-spots",
    [
      "a third ink on a press with room for two",
      (file) =>
        withInk(file, ink("Mere"), "1 scn 100 100 20 20 re f")
          .resource("ColorSpace", "C8", ink("Stone"))
          .draw("/C8 cs 1 scn 130 100 20 20 re f"),
    ],
    [
      "an ink that nobody ordered",
      (file) => withInk(file, ink("Mere"), "1 scn 100 100 20 20 re f"),
      { order: { spots: ["Test Sunrise"] } },
    ],
  ),
  ...of(
    "press/spot-name",
    [
      "a name with a blank at its end",
      (file) => withInk(file, ink("Mere#20"), "1 scn 100 100 20 20 re f"),
    ],
    [
      "a name that says nothing",
      (file) => withInk(file, ink("Spot#201"), "1 scn 100 100 20 20 re f"),
    ],
    [
      "one ink in capitals and in small letters",
      (file) =>
        withInk(file, ink("TEST#20SUNRISE"), "1 scn 100 100 20 20 re f"),
    ],
  ),
  ...of("press/registration-color", [
    "a line of all plates on the artwork",
    (file) => file.draw("q /Every CS 1 SCN 3 w 100 100 m 150 100 l S Q"),
  ]),
];
