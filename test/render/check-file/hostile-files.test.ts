import { larkmere } from "#larkmere";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { checkFile } from "../../../src/render/check-file/check-file.ts";
import type { FileCheck } from "../../../src/render/check-file/file-check.ts";
import { openCheckDesk } from "../../../src/render/check-file/desk/check-desk.ts";
import { bytesOf, handMade, onePage, streamOf } from "../read-pdf/hand-made.ts";
import { drawnPdf } from "./hand-drawn.ts";

const check = (bytes: Uint8Array): Promise<FileCheck> =>
  checkFile({ fileName: "sent.bin", bytes }, larkmere);
const codesOf = ({ findings }: FileCheck) => findings.map(({ code }) => code);
const ruleOf = ({ score }: FileCheck, code: string) =>
  score.rules.find((rule) => rule.code === code);

/** A part of a PNG with its length and checksum. */
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.byteLength, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

describe("hostile files are data", () => {
  const drawing = (body: string) =>
    bytesOf(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${body}</svg>`,
    );

  it("a drawing with a script is told, and its script is not run", async () => {
    const found = await check(
      drawing(
        '<script>process.exit(1)</script><rect width="9" height="9" onclick="x()"/>',
      ),
    );
    expect(found.findings[0]).toMatchObject({
      code: "check/active-content",
      severity: "block",
    });
    expect(ruleOf(found, "safety")).toMatchObject({ outcome: "missed" });
  });

  it("a drawing that reaches out is told, and nothing is fetched", async () => {
    const found = await check(
      drawing(
        '<image href="https://evil.example/x.png" width="9" height="9"/>',
      ),
    );
    expect(codesOf(found)).toContain("check/outside-reference");
  });

  it("a drawing of a billion entities is refused unread", async () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>`;
    await expect(check(bytesOf(bomb))).rejects.toMatchObject({
      code: "unreadable-drawing",
    });
  });

  it("a drawing that nests a thousand deep is refused", async () => {
    await expect(
      check(drawing("<g>".repeat(1000) + "</g>".repeat(1000))),
    ).rejects.toMatchObject({ code: "unreadable-drawing" });
  });

  it("a PDF whose references go in a circle is read to its end", async () => {
    const found = await check(
      drawnPdf({
        content: "/F Do",
        page: "/Resources << /XObject << /F 3 0 R >> >> /Annots 3 0 R",
        catalog: "/Metadata 1 0 R /StructTreeRoot 2 0 R",
      }),
    );
    expect(found.pages).toBe(1);
  });

  it("a picture whose header claims a thousand megapixels is refused before it is decoded", async () => {
    const png = await sharp({
      create: { width: 8, height: 8, channels: 3, background: "#ffffff" },
    })
      .png()
      .toBuffer();
    png.writeUInt32BE(40_000, 16);
    png.writeUInt32BE(40_000, 20);
    await expect(check(png)).rejects.toThrow(/pixels|header/);
  });

  it("a PDF whose page grows beyond all bounds is told to be damaged, at little cost", async () => {
    const bomb = deflateSync(deflateSync(Buffer.alloc(2 ** 27 + 2 ** 20)));
    const content = streamOf(bomb, "/Filter [/FlateDecode /FlateDecode]");
    const before = process.memoryUsage().rss;
    const found = await check(
      bytesOf(handMade({ objects: { ...onePage, 4: content } })),
    );
    expect(codesOf(found)).toContain("press/damaged");
    expect(found.score.value).toBeLessThan(50);
    expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 29);
  }, 60_000);

  it("a picture of nothing but one colour, far larger than its file, is refused before it is decoded", async () => {
    const side = 16_000;
    const head = Buffer.alloc(13);
    head.writeUInt32BE(side, 0);
    head.writeUInt32BE(side, 4);
    // One bit for a pixel, grey.
    head.writeUInt8(1, 8);
    const rows = Buffer.alloc((side / 8 + 1) * side);
    const wide = Buffer.concat([
      Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
      chunk("IHDR", head),
      chunk("IDAT", deflateSync(rows)),
      chunk("IEND", Buffer.alloc(0)),
    ]);
    expect(wide.byteLength).toBeLessThan(2 ** 20);
    await expect(check(wide)).rejects.toThrow(/pixels/);
  }, 60_000);

  it.each([
    ["nothing", ""],
    ["a web page", "<!doctype html><p>Hello</p>"],
    ["an archive", "PK\u0003\u0004stuff"],
    ["a drawing within an archive", "\u001f\u008b\u0008stuff"],
  ])("%s is refused by what it is", async (_, text) => {
    await expect(check(bytesOf(text))).rejects.toMatchObject({
      code: "unknown-file-type",
    });
  });

  it("a file that takes too long costs its own check and no other", async () => {
    const desk = openCheckDesk({ milliseconds: 1 });
    const asked = {
      fileName: "slow.pdf",
      bytes: drawnPdf({ content: "0 0 9 9 re f" }),
    };
    await expect(desk.check(asked, larkmere, "user:1")).rejects.toMatchObject({
      code: "too-slow",
    });
    await desk.close();
    const patient = openCheckDesk();
    const found = await patient.check(asked, larkmere, "user:1");
    await patient.close();
    expect(found.fileName).toBe("slow.pdf");
  }, 120_000);
});
