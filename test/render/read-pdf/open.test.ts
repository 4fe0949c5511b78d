import { describe, expect, it } from "vitest";
import { pageContents } from "../../../src/render/read-pdf/page-contents.ts";
import { readPdf } from "../../../src/render/read-pdf/read-pdf.ts";
import {
  asDict,
  asName,
  asNumbers,
  asText,
} from "../../../src/render/read-pdf/values.ts";
import {
  appended,
  bytesOf,
  handMade,
  onePage,
  packed,
  streamOf,
} from "./hand-made.ts";

const { 4: content = "", ...pageObjects } = onePage;
const plain = handMade({ objects: onePage });

/** What every way of writing the one page must give. */
function factsOf(text: string) {
  const file = readPdf(bytesOf(text));
  const [page] = file.pages;
  return {
    pages: file.pages.length,
    box: asNumbers(file, page?.inherited("MediaBox")),
    draws: page && Buffer.from(pageContents(file, page)).toString("latin1"),
    problems: file.problems.map(({ message }) => message),
  };
}

const sound = {
  pages: 1,
  box: [0, 0, 595, 842],
  draws: "0 0 0 1 k 0 0 100 100 re f\n",
  problems: [],
};

/** A file for old and new readers: its table calls the page free, a stream knows where it is. */
function hybrid(): string {
  const { 3: page = "", ...rest } = onePage;
  const base = packed({ 3: page }, { ...rest });
  const stream = base.lastIndexOf("51 0 obj");
  const table = ["0 5", "0000000000 65535 f "];
  for (const object of [1, 2, 3, 4])
    table.push(
      object === 3
        ? "0000000000 00000 f "
        : `${String(base.indexOf(`\n${object} 0 obj`) + 1).padStart(10, "0")} 00000 n `,
    );
  const body = base.slice(0, base.lastIndexOf("startxref"));
  return `${body}xref\n${table.join("\n")}\ntrailer\n<< /Size 52 /Root 1 0 R /XRefStm ${stream} >>\nstartxref\n${body.length}\n%%EOF\n`;
}

describe("a page is the same", () => {
  it.each([
    ["with a table", plain],
    ["with an object stream", packed(pageObjects, { 4: content })],
    ["in a file for old and new readers", hybrid()],
    [
      "with lines that end otherwise",
      handMade({ objects: onePage, header: "%PDF-1.4\r\n" }),
    ],
    [
      "after a later page took its place",
      appended(handMade({ objects: { ...onePage, 3: "<< /Type /Page >>" } }), {
        3: onePage[3] ?? "",
      }),
    ],
    [
      "with its stream's length elsewhere",
      handMade({
        objects: {
          ...onePage,
          4: content.replace(/Length \d+/, "Length 5 0 R"),
          5: "26",
        },
      }),
    ],
  ])("%s", (_, text) => {
    expect(factsOf(text)).toEqual(sound);
  });

  it.each([
    ["counts from 1", plain.replace("xref\n0 5\n", "xref\n1 5\n"), []],
    ["counts wrongly", plain.replace("xref\n0 5\n", "xref\n0 2\n"), []],
    ["has lines of 19 bytes", plain.replaceAll(" n \n", " n\n"), []],
    [
      "is a little off",
      plain.replace(
        /startxref\n(\d+)/,
        (_, place: string) => `startxref\n${Number(place) + 7}`,
      ),
      ["The cross-reference is not where the file says"],
    ],
    [
      "is nowhere",
      plain.replace(/startxref\n\d+/, "startxref\n9"),
      ["The cross-reference is missing or broken: it was rebuilt"],
    ],
    [
      "has no place",
      plain.replace("startxref", ""),
      ["The cross-reference is missing or broken: it was rebuilt"],
    ],
    [
      "knows an object's place wrongly",
      plain.replace(/\d{10} 00000 n \ntrailer/, "0000000011 00000 n \ntrailer"),
      ["Is not where the cross-reference says"],
    ],
    [
      "knows the root's place wrongly",
      plain.replace(/f \n\d{10}/, "f \n0000000123"),
      ["Is not where the cross-reference says"],
    ],
    [
      "follows junk that nobody counted",
      `junk\n${plain}`,
      ["The file begins with 5 bytes of something else"],
    ],
    [
      "follows junk that was counted",
      `%!\n${handMade({ objects: onePage, header: "%PDF-1.4\n" }).slice(3)}`.replace(
        "%!\nF",
        "%!\n%PDF",
      ),
      undefined,
    ],
    [
      "leads in a circle",
      plain.replace("/Root", `/Prev ${plain.lastIndexOf("xref\n0")} /Root`),
      ["The cross-reference goes in a circle"],
    ],
    [
      "breaks off",
      plain.replace("/Root", "/Prev 99 /Root"),
      ["The cross-reference is missing or broken: it was rebuilt"],
    ],
    [
      "is cut off with the file's end",
      plain.slice(0, plain.lastIndexOf("xref\n0")),
      ["The cross-reference is missing or broken: it was rebuilt"],
    ],
  ])("where the cross-reference %s", (_, text, problems) => {
    const facts = factsOf(text);
    expect(facts).toEqual({ ...sound, problems: problems ?? facts.problems });
  });

  it.each([
    ["too short", "Length 3", "The length of a stream is wrong"],
    ["too long", "Length 9999", "The length of a stream is wrong"],
    ["not a number", "Length /A", "The length of a stream is wrong"],
    ["its own", "Length 4 0 R", "The length of a stream is wrong"],
  ])("where a stream's length is %s", (_, length, problem) => {
    const objects = { ...onePage, 4: content.replace(/Length \d+/, length) };
    expect(factsOf(handMade({ objects }))).toEqual({
      ...sound,
      problems: [problem],
    });
  });

  it("in a packed file whose cross-reference is lost", () => {
    const text = packed(pageObjects, { 4: content }).replace("startxref", "");
    expect(factsOf(text)).toEqual({
      ...sound,
      problems: ["The cross-reference is missing or broken: it was rebuilt"],
    });
  });

  it("where an attached PDF in the file has objects of the same numbers", () => {
    const other = handMade({ objects: { ...onePage, 3: "<< /Type /Page >>" } });
    const text = handMade({ objects: { ...onePage, 5: streamOf(other) } });
    const broken = text.slice(0, text.lastIndexOf("xref\n0"));
    expect(factsOf(`${broken} trailer << /Root 1 0 R >>`)).toMatchObject({
      box: sound.box,
      draws: sound.draws,
    });
  });
});

describe("a file", () => {
  it("says its version by its header, or by its catalog where that is later", () => {
    const later = {
      ...onePage,
      1: "<< /Type /Catalog /Pages 2 0 R /Version /1.7 >>",
    };
    const earlier = {
      ...onePage,
      1: "<< /Type /Catalog /Pages 2 0 R /Version /1.3 >>",
    };
    expect(readPdf(bytesOf(plain))).toMatchObject({
      version: "1.6",
      header: "%PDF-1.6",
    });
    expect(readPdf(bytesOf(handMade({ objects: later }))).version).toBe("1.7");
    expect(readPdf(bytesOf(handMade({ objects: earlier }))).version).toBe(
      "1.6",
    );
  });

  it("gives back the title of its information in any encoding", () => {
    const title = (value: string) => {
      const objects = { ...onePage, 5: `<< /Title ${value} >>` };
      const file = readPdf(
        bytesOf(handMade({ objects, trailer: "/Info 5 0 R" })),
      );
      const info = asDict(file.resolve(file.trailer.get("Info")));
      return asText(file.resolve(info?.get("Title")));
    };
    expect(title("(Caddies \\200 \\240100)")).toBe("Caddies • €100");
    expect(title("<FEFF063300650020D83DDE00>")).toBe("سe 😀");
    expect(title("<EFBBBF47C3BC>")).toBe("Gü");
    expect(title("<FEFF001B0065006E001B0041>")).toBe("A");
  });

  it("follows references, and none in a circle", () => {
    const objects = {
      ...onePage,
      5: "6 0 R",
      6: "5 0 R",
      7: "8 0 R",
      8: "/Found",
    };
    const text = handMade({ objects, trailer: "/A 5 0 R /B 7 0 R /C 70 0 R" });
    const file = readPdf(bytesOf(text));
    expect(file.resolve(file.trailer.get("A"))).toBeNull();
    expect(asName(file.resolve(file.trailer.get("B")))).toBe("Found");
    expect(file.resolve(file.trailer.get("C"))).toBeNull();
    expect(file.problems).toEqual([
      { message: "A reference goes in a circle", object: expect.any(Number) },
    ]);
  });

  it("notes a reference to another generation", () => {
    const objects = { ...onePage, 5: "(x)" };
    const file = readPdf(bytesOf(handMade({ objects, trailer: "/A 5 3 R" })));
    expect(asText(file.resolve(file.trailer.get("A")))).toBe("x");
    expect(file.problems.map(({ object }) => object)).toEqual([5]);
  });

  it("lists every object in use once, in order, and none that was deleted", () => {
    const text = appended(plain, { 9: "(new)" }).replace(
      /9 1\n/,
      "4 1\n0000000000 00001 f \n9 1\n",
    );
    const file = readPdf(bytesOf(text));
    expect([...file.objects()].map(([object]) => object)).toEqual([1, 2, 3, 9]);
  });

  it("finds an object in the stream that its own stream extends", () => {
    const base = packed({ ...pageObjects, 7: "/Base" }, { 4: content });
    const pack = streamOf(
      "8 0 /Top",
      "/Type /ObjStm /N 1 /First 4 /Extends 50 0 R",
    );
    const text = appended(base, { 60: pack });
    const row = new Uint8Array([2, 60, 0]);
    const xref = streamOf(
      row,
      `/Type /XRef /Size 90 /Index [7 1] /W [1 1 1] /Root 1 0 R /Prev ${/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]}`,
    );
    const file = readPdf(
      bytesOf(
        `${text}70 0 obj\n${xref}\nendobj\nstartxref\n${text.length}\n%%EOF\n`,
      ),
    );
    expect(asName(new Map(file.objects()).get(7))).toBe("Base");
  });

  it("that is encrypted says so, its streams untouched", () => {
    const objects = { ...onePage, 5: "<< /Filter /Standard /V 5 >>" };
    const file = readPdf(
      bytesOf(handMade({ objects, trailer: "/Encrypt 5 0 R" })),
    );
    expect(file).toMatchObject({ isEncrypted: true, pages: [{ number: 1 }] });
    const [page] = file.pages;
    expect(page && pageContents(file, page)).toHaveLength(0);
    expect(readPdf(bytesOf(plain)).isEncrypted).toBe(false);
  });
});
