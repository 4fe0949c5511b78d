import { of, type Defect } from "../../press/defects/defect.ts";
import { behind } from "./behind.ts";

/** Defects of the structure tree and of what its elements are. */
export const structureDefects: readonly Defect[] = [
  ...of("ua/no-structure", [
    "no structure tree",
    (file) => file.swap("/Type /Catalog", /\/StructTreeRoot \d+ 0 R/, ""),
    {
      also: [
        "ua/annotation-not-nested",
        "ua/link-not-nested",
        "ua/widget-not-nested",
      ],
    },
  ]),
  ...of(
    "ua/broken-tree",
    [
      "an element that does not name what holds it",
      (file) => file.swap("%h1\n", /\/P \d+ 0 R/, ""),
    ],
    [
      "an element that names another",
      (file) => file.swap("%h1\n", /\/P \d+ 0 R/, `/P ${file.refTo("%h2\n")}`),
    ],
    [
      "an element that stands in the tree twice",
      (file) =>
        file.swap("%document\n", "/K [", `/K [${file.refTo("%formula\n")} `),
    ],
    [
      "an element that holds itself",
      (file) => file.swap("%h1\n", "/K 0", `/K [0 ${file.refTo("%h1\n")}]`),
    ],
    [
      "something in the tree that is no element",
      (file) => file.swap("%h1\n", "/K 0", "/K [0 << /Kind /Nothing >>]"),
    ],
  ),
  ...of("ua/role-unmapped", [
    "a type that nobody knows",
    (file) => file.swap("%p\n", "/S /Opening", "/S /Overture"),
  ]),
  ...of("ua/role-circle", [
    "types that are mapped in a circle",
    (file) => file.swap("%tree\n", "/Intro /P", "/Intro /Opening"),
  ]),
  ...of("ua/role-remapped", [
    "a paragraph that is to be a heading",
    (file) => file.swap("%tree\n", "/Intro /P", "/Intro /P /P /H1"),
  ]),
  ...of("ua/first-heading", [
    "a file that begins with a heading of the second level",
    (file) => file.swap("%h1\n", "/S /H1", "/S /H2"),
  ]),
  ...of("ua/heading-skipped", [
    "a heading of the fourth level under one of the first",
    (file) => file.swap("%h2\n", "/S /H2", "/S /H4"),
  ]),
  ...of("ua/heading-twice", [
    "two headings of one part",
    (file) =>
      file
        .swap("%h1\n", "/S /H1", "/S /H")
        .swap("%h2\n", "/S /H2", "/S /H")
        .swap("%contentsHeading\n", "/S /H2", "/S /P"),
  ]),
  ...of("ua/heading-mixed", [
    "a heading without a number among numbered ones",
    (file) => file.swap("%h2\n", "/S /H2", "/S /H"),
  ]),
  ...of(
    "ua/figure-alternative",
    [
      "a figure without words",
      (file) => file.swap("%figure\n", "/Alt (A green caddy)", ""),
    ],
    [
      "a figure with empty words",
      (file) => file.swap("%figure\n", "(A green caddy)", "( )"),
    ],
  ),
  ...of("ua/formula-alternative", [
    "a formula without words",
    (file) => file.swap("%formula\n", "/Alt (a plus b)", ""),
  ]),
  ...of(
    "ua/alternative-is-file-name",
    [
      "a file's name in place of words",
      (file) =>
        file.swap("%figure\n", "A green caddy", "green-caddy-final2.JPG"),
    ],
    [
      "a camera's name in place of words",
      (file) => file.swap("%figure\n", "A green caddy", "IMG_4711"),
    ],
  ),
  ...of("ua/figure-box", [
    "a figure that does not say where it is",
    (file) => file.swap("%figure\n", /\/A <<.*?>>/, ""),
  ]),
  ...of(
    "ua/list-nesting",
    [
      "an item outside a list",
      (file) => file.swap("%list\n", "/S /L", "/S /Sect"),
    ],
    [
      "a paragraph where an item's body belongs",
      (file) => file.swap("%body\n", "/S /LBody", "/S /P"),
    ],
    ["a body outside an item", (file) => behind(file, "%list\n", "LBody")],
    [
      "a caption behind the items",
      (file) => behind(file, "%list\n", "Caption"),
    ],
  ),
  ...of(
    "ua/contents-nesting",
    [
      "an entry outside a table of contents",
      (file) => file.swap("%toc\n", "/S /TOC ", "/S /Sect "),
    ],
    [
      "a paragraph where an entry belongs",
      (file) => file.swap("%entry\n", "/S /TOCI", "/S /P"),
    ],
    [
      "a caption behind the entries",
      (file) => behind(file, "%toc\n", "Caption"),
    ],
  ),
  ...of("ua/ruby-nesting", [
    "the text of a ruby outside one",
    (file) => file.swap("%span\n", "/S /Span", "/S /RT"),
  ]),
  ...of("ua/note-id", [
    "a note without an identifier",
    (file) => file.swap("%note\n", "/ID (note-1)", ""),
  ]),
  ...of("ua/note-id-shared", [
    "two notes with one identifier",
    (file) =>
      file
        .swap("%formula\n", "/S /Formula", "/S /Note")
        .swap("%formula\n", "/K 13", "/K 13 /ID (note-1)"),
  ]),
];
