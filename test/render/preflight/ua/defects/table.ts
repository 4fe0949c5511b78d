import type { AlteredFile } from "../../press/altered-file.ts";
import { of, type Defect } from "../../press/defects/defect.ts";
import { behind, under } from "./behind.ts";

/** Defects of tables: their rows, cells and headers. */
export const tableDefects: readonly Defect[] = [
  ...of(
    "ua/table-nesting",
    [
      "a paragraph among the rows",
      (file) =>
        file.swap(
          "%table\n",
          "/K [",
          `/K [${file.add(`<< /Type /StructElem /S /P /P ${file.refTo("%table\n")} >>`)} `,
        ),
    ],
    [
      "cells outside a table",
      (file) => file.swap("%table\n", "/S /Table", "/S /Div"),
    ],
    [
      "a head without a body",
      (file) => {
        const table = file.refTo("%table\n");
        const row = file.refTo("%row1\n");
        const head = file.add(
          `<< /Type /StructElem /S /THead /P ${table} /K ${row} >>`,
        );
        return file
          .swap("%row1\n", `/P ${table}`, `/P ${head}`)
          .swap("%table\n", `[${row}`, `[${head}`);
      },
    ],
    [
      "a caption between the rows",
      (file) => {
        const caption = file.add(
          `<< /Type /StructElem /S /Caption /P ${file.refTo("%table\n")} >>`,
        );
        return file.swap(
          "%table\n",
          /\[(\d+ 0 R) /,
          (_, row) => `[${row} ${caption} `,
        );
      },
    ],
    [
      "two heads",
      (file) => behind(file, "%table\n", "TBody", "THead", "THead"),
    ],
    ["two feet", (file) => behind(file, "%table\n", "TBody", "TFoot", "TFoot")],
    ["a foot without a body", (file) => behind(file, "%table\n", "TFoot")],
    [
      "two captions",
      (file) =>
        behind(file, "%table\n", "Caption").swap(
          "%table\n",
          "/K [",
          `/K [${under(file, "%table\n", "Caption")} `,
        ),
    ],
    ["a paragraph in a row", (file) => behind(file, "%row2\n", "P")],
    ...["THead", "TBody", "TFoot"].flatMap((role) => [
      [
        `a ${role} outside a table`,
        (file: AlteredFile) => behind(file, "%document\n", role),
      ] as const,
      [
        `a paragraph in a ${role}`,
        (file: AlteredFile) => {
          const part = file.add(
            `%part\n<< /Type /StructElem /S /${role} /P ${file.refTo("%table\n")} /K [] >>`,
          );
          return behind(file, "%part\n", "P").swap(
            "%table\n",
            /\/K \[(.*?)\]/,
            (_, rows) =>
              `/K [${rows} ${under(file, "%table\n", "TBody")} ${part}]`,
          );
        },
      ] as const,
    ]),
  ),
  ...of(
    "ua/table-shape",
    [
      "a row with fewer cells",
      (file) => file.swap("%green\n", "/S /TD", "/S /NonStruct"),
    ],
    [
      "a cell where another lies already",
      (file) =>
        file
          .swap("%bin\n", "/Scope /Column", "/Scope /Column /RowSpan 2")
          .swap("%monday\n", "/K 10", "/K 10 /A << /O /Table /ColSpan 2 >>")
          .swap("%green\n", "/S /TD", "/S /NonStruct"),
    ],
    [
      "a cell that spans more columns than there are",
      (file) =>
        file.swap("%green\n", "/K 11", "/K 11 /A << /O /Table /ColSpan 2 >>"),
    ],
    [
      "a cell that spans more rows than there are",
      (file) =>
        file.swap(
          "%green\n",
          "/K 11",
          "/K 11 /A [<< /O /Table /RowSpan 3 >> 0]",
        ),
    ],
  ),
  ...of(
    "ua/table-header",
    [
      "a header cell without a scope",
      (file) => file.swap("%day\n", "/Scope /Column", ""),
    ],
    [
      "a header cell with a scope that is none",
      (file) => file.swap("%day\n", "/Scope /Column", "/Scope /Down"),
    ],
  ),
  ...of(
    "ua/table-cell-header",
    [
      "a table without a header cell",
      (file) =>
        file
          .swap("%day\n", "/S /TH", "/S /TD")
          .swap("%bin\n", "/S /TH", "/S /TD"),
    ],
    [
      "a cell that names a header which is not there",
      (file) =>
        file.swap(
          "%green\n",
          "/K 11",
          "/K 11 /A << /O /Table /Headers [(x)] >>",
        ),
    ],
  ),
];
