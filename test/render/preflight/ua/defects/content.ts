import { of, type Defect } from "../../press/defects/defect.ts";

const content = "/First true";

/** Defects of how content is marked and how it leads to its elements. */
export const contentDefects: readonly Defect[] = [
  ...of(
    "ua/untagged",
    [
      "text that nobody tagged",
      (file) =>
        file.swap(
          content,
          "/X1 Do",
          "/X1 Do BT /F2 9 Tf 72 300 Td (More) Tj ET",
        ),
    ],
    [
      "a picture that nobody tagged",
      (file) => file.swap(content, "/X1 Do", "/X1 Do 10 10 9 9 re f"),
    ],
    [
      "a mark that means nothing",
      (file) =>
        file.swap(content, "/X1 Do", "/X1 Do /Span BMC 10 10 9 9 re f EMC"),
    ],
  ),
  ...of("ua/artifact-within-tagged", [
    "an artifact inside a heading",
    (file) =>
      file.swap(
        content,
        "/H1 << /MCID 0 >> BDC",
        "/H1 << /MCID 0 >> BDC /Artifact BMC 72 760 9 1 re f EMC",
      ),
  ]),
  ...of("ua/tagged-within-artifact", [
    "a figure inside an artifact",
    (file) =>
      file.swap(
        content,
        /\/Figure <<.*? EMC/s,
        (found) => `/Artifact BMC ${found} EMC`,
      ),
  ]),
  ...of(
    "ua/parent-tree",
    [
      "content that no element holds",
      (file) => file.swap("%h2\n", "/K 5", "/K []"),
    ],
    [
      "content that two elements hold",
      (file) => file.swap("%h2\n", "/K 5", "/K [5 0]"),
    ],
    [
      "content that is there twice",
      (file) =>
        file.swap(
          content,
          "/X1 Do",
          "/X1 Do /H2 << /MCID 5 >> BDC 9 9 9 9 re f EMC",
        ),
    ],
    [
      "an element that holds content which is not there",
      (file) => file.swap("%h2\n", "/K 5", "/K [5 77]"),
    ],
    [
      "a page that does not lead to the structure",
      (file) => file.swap("/Type /Page\n", "/StructParents 0", ""),
    ],
    [
      "a parent tree that names another element",
      (file) =>
        file.swap(
          "%parents\n",
          /\[(\d+ 0 R) (\d+ 0 R)/,
          (_, a, b) => `[${b} ${a}`,
        ),
    ],
    [
      "a link that does not lead back to its element",
      (file) => file.swap("%parents\n", /2 \d+ 0 R/, ""),
      { also: ["ua/link-not-nested"] },
    ],
  ),
  ...of("ua/shared-form", [
    "a form with tags that is placed twice",
    (file) => file.swap(content, "/X1 Do", "/X1 Do /X1 Do"),
  ]),
];
