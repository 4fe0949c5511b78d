import { expect, test } from "vitest";
import { UnreadablePdfError } from "#render/errors";
import {
  readTables,
  writeTables,
} from "../../../../src/render/pdf/font/sfnt.ts";
import { inspectUa } from "../../../../src/render/preflight/ua/inspect-ua.ts";
import type { AlteredFile } from "../press/altered-file.ts";
import { codesOf } from "../press/look-over.ts";
import {
  bytesOf,
  handMade,
  onePage,
  streamOf,
} from "../../read-pdf/hand-made.ts";
import { mutated, randomFrom } from "../../read-pdf/mutate.ts";
import { cleanTaggedFile } from "./clean-file.ts";
import { program } from "./clean-fonts.ts";

/** The clean file with what its fonts draw taken out, so that damage falls on what is asked about. */
function smallFile(): AlteredFile {
  const tables = readTables(program);
  for (const tag of ["glyf", "GSUB", "GPOS", "GDEF", "gvar", "loca"])
    tables.delete(tag);
  const small = writeTables(tables);
  return cleanTaggedFile().swap(
    "/Length1",
    /[^]*/,
    streamOf(small, `/Length1 ${small.length}`),
  );
}

/** True when the file was refused in our own words. */
function isRefused(bytes: Uint8Array): boolean {
  try {
    inspectUa(bytes);
    return false;
  } catch (problem) {
    if (!(problem instanceof UnreadablePdfError)) throw problem;
    return true;
  }
}

test("damaged files are looked over or refused in our own words", () => {
  const bytes = smallFile().bytes();
  const random = randomFrom(6);
  const rounds = Number(process.env["LIVERY_FUZZ"] ?? 150);
  let refused = 0;
  for (let round = 0; round < rounds; round++)
    if (isRefused(mutated(bytes, random))) refused += 1;
  expect(refused).toBeLessThan(rounds / 2);
}, 600_000);

const tree = (objects: Readonly<Record<number, string>>): Uint8Array =>
  bytesOf(
    handMade({
      objects: {
        ...onePage,
        1: "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R >>",
        ...objects,
      },
    }),
  );

/** Files that ask for much more than they weigh, by what a rule says of them. */
const bombs: readonly {
  readonly says: string;
  readonly bytes: () => Uint8Array;
  readonly code: string;
}[] = [
  {
    says: "elements that hold one another",
    bytes: () =>
      tree({
        5: "<< /Type /StructTreeRoot /K 6 0 R >>",
        6: "<< /S /Div /P 5 0 R /K [7 0 R 7 0 R] >>",
        7: "<< /S /Div /P 6 0 R /K [6 0 R 6 0 R] >>",
      }),
    code: "ua/broken-tree",
  },
  {
    says: "a parent tree that holds itself",
    bytes: () =>
      tree({
        5: "<< /Type /StructTreeRoot /K [] /ParentTree 6 0 R >>",
        6: "<< /Kids [6 0 R 6 0 R] /Nums [0 5 0 R] >>",
      }),
    code: "ua/no-structure",
  },
  {
    says: "elements within elements without end",
    bytes: () =>
      tree({
        5: `<< /Type /StructTreeRoot /K ${"<< /S /Div /K ".repeat(90)} [] ${">>".repeat(90)} >>`,
      }),
    code: "ua/broken-tree",
  },
  {
    says: "a long row of cells that all span a thousand",
    bytes: () =>
      tree({
        5: "<< /Type /StructTreeRoot /K 6 0 R >>",
        6: "<< /S /Table /P 5 0 R /K 7 0 R >>",
        7: `<< /S /TR /P 6 0 R /K [${"<< /S /TD /A << /O /Table /ColSpan 1000 /RowSpan 1000 >> >>".repeat(3000)}] >>`,
      }),
    code: "ua/table-shape",
  },
  {
    says: "marks within marks without end",
    bytes: () =>
      tree({
        5: "<< /Type /StructTreeRoot /K [] >>",
        4: streamOf("/P BMC ".repeat(30_000) + "9 9 9 9 re f ".repeat(3000)),
      }),
    code: "ua/damaged",
  },
];

test.each(bombs)(
  "$says are looked over in bounded time",
  ({ bytes, code }) => {
    const before = performance.now();
    const { findings } = inspectUa(bytes());
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(codesOf(findings)).toContain(code);
    expect(findings.length).toBeLessThan(200);
  },
  20_000,
);

test.each([
  ["nothing", ""],
  ["a picture", "\u0089PNG\r\n\u001a\n"],
  ["a header alone", "%PDF-1.7\n"],
])("%s is refused as unreadable", (_, text) => {
  expect(() => inspectUa(bytesOf(text))).toThrow(UnreadablePdfError);
});
