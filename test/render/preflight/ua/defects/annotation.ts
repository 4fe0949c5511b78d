import { of, page, type Defect } from "../../press/defects/defect.ts";

/** Defects of links, fields and notes. */
export const annotationDefects: readonly Defect[] = [
  ...of("ua/link-not-nested", [
    "a link in a paragraph",
    (file) => file.swap("%linkElement\n", "/S /Link", "/S /Span"),
  ]),
  ...of(
    "ua/link-text",
    [
      "a link that does not say where it leads",
      (file) => file.swap("%link\n", /\/Contents \(.*?\)/, ""),
    ],
    [
      "a link with empty words",
      (file) => file.swap("%link\n", /\/Contents \(.*?\)/, "/Contents ()"),
    ],
  ),
  ...of(
    "ua/annotation-not-nested",
    [
      "a note in a paragraph",
      (file) => file.swap("%annotElement\n", "/S /Annot", "/S /P"),
    ],
    [
      "a note of a kind that nobody knows, in a paragraph",
      (file) =>
        file
          .swap("%annotElement\n", "/S /Annot", "/S /P")
          .swap("%remark\n", "/Subtype /Text", "/Subtype /Hologram"),
    ],
  ),
  ...of("ua/annotation-text", [
    "a note without words",
    (file) => file.swap("%remark\n", /\/Contents \(.*?\)/, ""),
  ]),
  ...of("ua/field-text", [
    "a field that does not say what belongs in it",
    (file) => file.swap("%field\n", "/TU (Your postcode)", ""),
  ]),
  ...of("ua/widget-not-nested", [
    "a field in a paragraph",
    (file) => file.swap("%formElement\n", "/S /Form ", "/S /P "),
  ]),
  ...of("ua/form-children", [
    "an element for a field with more in it",
    (file) => {
      const form = file.refTo("%formElement\n");
      const span = file.add(`<< /Type /StructElem /S /Span /P ${form} >>`);
      return file.swap(
        "%formElement\n",
        /\/K (<<.*?>>)/,
        (_, field) => `/K [${field} ${span}]`,
      );
    },
  ]),
  ...of(
    "ua/tab-order",
    [
      "a page that does not say how the tab key goes",
      (file) => file.swap(page, "/Tabs /S", ""),
    ],
    [
      "a tab key that goes by rows",
      (file) => file.swap(page, "/Tabs /S", "/Tabs /R"),
    ],
  ),
  ...of("ua/trap-net", [
    "a trap network",
    (file) =>
      file.swap(
        page,
        "/Annots [",
        `/Annots [${file.add("<< /Type /Annot /Subtype /TrapNet /Rect [0 0 595 842] >>")} `,
      ),
  ]),
  ...of("ua/printer-mark", [
    "a mark for the printer in the structure tree",
    (file) => {
      const mark = file.add(
        "<< /Type /Annot /Subtype /PrinterMark /Rect [0 0 9 9] /StructParent 6 >>",
      );
      const element = file.add(
        `<< /Type /StructElem /S /Annot /P ${file.refTo("%document\n")} /K << /Type /OBJR /Obj ${mark} /Pg ${file.refTo(page)} >> >>`,
      );
      return file
        .swap("%document\n", "/K [", `/K [${element} `)
        .swap("%parents\n", "5 [", `6 ${element} 5 [`)
        .swap(
          "%parents\n",
          /6 (\d+ 0 R) (5 \[.*?\])/,
          (_, a, b) => `${b} 6 ${a}`,
        )
        .swap(page, "/Annots [", `/Annots [${mark} `);
    },
  ]),
];
