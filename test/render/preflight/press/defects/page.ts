import { streamOf } from "../../../read-pdf/hand-made.ts";
import { catalog, of, page, type Defect } from "./defect.ts";

/** Defects of pages and their boxes. */
export const pageDefects: readonly Defect[] = [
  ...of(
    "press/page-boxes",
    [
      "an ArtBox instead of a TrimBox",
      (file) => file.swap(page, "/TrimBox", "/ArtBox"),
    ],
    [
      "an ArtBox beside the TrimBox",
      (file) => file.swap(page, "/TrimBox", "/ArtBox [0 0 300 400] /TrimBox"),
    ],
    ["no TrimBox", (file) => file.swap(page, /\/TrimBox \[.*?\]/s, "")],
    [
      "a TrimBox of three numbers",
      (file) => file.swap(page, "/TrimBox [ 42.51969 ", "/TrimBox [ "),
    ],
  ),
  ...of("press/box-nesting", [
    "a BleedBox beyond the sheet",
    (file) => file.swap(page, "/BleedBox [ 34", "/BleedBox [ -5"),
  ]),
  ...of("press/crop-box", [
    "a CropBox that hides the bleed",
    (file) =>
      file.swap(
        page,
        "/CropBox [ 0 0 382.67717 504.56693 ]",
        "/CropBox [ 42.51969 42.51969 340.15748 462.04724 ]",
      ),
  ]),
  ...of("press/user-unit", [
    "a unit of two points",
    (file) => file.swap(page, page, `${page}/UserUnit 2\n`),
  ]),
  ...of("press/view-boundaries", [
    "a preference to print the trim",
    (file) =>
      file.swap(catalog, "/DisplayDocTitle true", "/PrintArea /TrimBox"),
  ]),
  ...of("press/annotations", [
    "a link on the page",
    (file) =>
      file.swap(
        page,
        page,
        `${page}/Annots [${file.add("<< /Type /Annot /Subtype /Link /Rect [100 100 200 120] >>")}]\n`,
      ),
  ]),
  ...of("press/page-count", [
    "two pages where one was ordered",
    (file) =>
      file.swap(
        "/Type /Pages\n",
        /\/Kids \[ (\d+ 0 R) \]\n\/Count 1/,
        (_, one) => `/Kids [${one} ${file.add(file.body(page))}] /Count 2`,
      ),
    { order: { pages: 1 } },
  ]),
  ...of("press/page-sizes", [
    "a second page of another size",
    (file) => {
      const trim = "[ 52 52 330 450 ]";
      const [before = ""] = file.body(page).match(/\/TrimBox \[.*?\]/s) ?? [];
      const other = file.add(
        file.body(page).replace(before, `/TrimBox ${trim}`),
      );
      file.swap(
        "/Type /Pages\n",
        /\/Kids \[ (\d+ 0 R) \]\n\/Count 1/,
        (_, one) => `/Kids [${one} ${other}] /Count 2`,
      );
    },
  ]),
  ...of("press/wrong-size", [
    "another size than was ordered",
    () => undefined,
    { order: { trim: { width: 298, height: 421 } } },
  ]),
  ...of(
    "press/rotated",
    [
      "a page turned to lie down",
      (file) => file.swap(page, page, `${page}/Rotate 90\n`),
    ],
    [
      "a page turned by its tree",
      (file) => file.swap("/Type /Pages\n", "/Count 1", "/Count 1 /Rotate 270"),
    ],
  ),
  ...of(
    "press/empty-page",
    [
      "a page without content",
      (file) => file.swap(page, /\/Contents \d+ 0 R/, ""),
    ],
    [
      "white on white alone",
      (file) =>
        file.swap(
          page,
          /\/Contents \d+ 0 R/,
          `/Contents ${file.add(streamOf("0 0 0 0 k 50 50 99 99 re f"))}`,
        ),
    ],
  ),
  ...of("press/scale-not-taken", [
    "artwork at a quarter for a printer of sheets",
    () => undefined,
    { order: { scale: 0.25 } },
  ]),
];
