import { catalog, intent, of, page, type Defect } from "./defect.ts";

/** Defects of the output intent, and of what lies beside the pages. */
export const intentDefects: readonly Defect[] = [
  ...of(
    "press/output-intent",
    [
      "no output intent",
      (file) => file.swap(catalog, /\/OutputIntents \[.*?\]/s, ""),
    ],
    [
      "two output intents",
      (file) =>
        file.swap(
          catalog,
          /\/OutputIntents \[(.*?)\]/s,
          (_, one) => `/OutputIntents [${one}${one}]`,
        ),
    ],
    [
      "an output intent without an identifier",
      (file) => file.swap(intent, "(FOGRA39)", "()"),
    ],
  ),
  ...of(
    "press/output-profile",
    [
      "an output intent without a profile",
      (file) => file.swap(intent, /\/DestOutputProfile \d+ 0 R/, ""),
    ],
    [
      "the profile of a screen",
      (file) => file.swap("prtrCMYK", "prtrCMYK", "mntrRGB "),
    ],
    [
      "a profile of ICC version 5",
      (file) =>
        file.swap(
          "prtrCMYK",
          /(?<=APPL).(...prtrCMYK)/s,
          (_, rest) => `\u0005${rest}`,
        ),
    ],
    [
      "a profile of three inks",
      (file) => file.swap("prtrCMYK", "/N 4", "/N 3"),
    ],
  ),
  ...of("press/profile-differs", [
    "another profile under a known name",
    (file) => file.swap("prtrCMYK", "Color Solutions", "Colour Solution"),
  ]),
  ...of("press/wrong-condition", [
    "an output intent for another paper",
    (file) => file.swap(intent, "(FOGRA39)", "(FOGRA47)"),
  ]),
  ...of("press/script", [
    "a script of the document",
    (file) => file.add("<< /S /JavaScript /JS (app.alert) >>"),
  ]),
  ...of(
    "press/action",
    [
      "an action on opening",
      (file) =>
        file.swap(
          catalog,
          catalog,
          `${catalog} /OpenAction << /S /Named /N /Print >>`,
        ),
    ],
    [
      "an action of the page",
      (file) =>
        file.swap(
          page,
          page,
          `${page}/AA << /O << /S /Named /N /Print >> >>\n`,
        ),
    ],
  ),
  ...of("press/form", [
    "fields to fill in",
    (file) =>
      file.swap(catalog, catalog, `${catalog} /AcroForm << /Fields [] >>`),
  ]),
  ...of("press/attachment", [
    "a file that is attached",
    (file) =>
      file.swap(
        catalog,
        catalog,
        `${catalog} /Names << /EmbeddedFiles << /Names [] >> >>`,
      ),
  ]),
  ...of(
    "press/layers",
    ["layers", (file) => layered(file, "")],
    ["a layer that is off", (file) => layered(file, "/OFF [OCG]")],
  ),
];

function layered(file: Parameters<Defect["spoil"]>[0], off: string): void {
  const group = file.add("<< /Type /OCG /Name (Fold) >>");
  file.swap(
    catalog,
    catalog,
    `${catalog} /OCProperties << /OCGs [${group}] /D << /Name (All) ${off.replace("OCG", group)} >> >>`,
  );
}
