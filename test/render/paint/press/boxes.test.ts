import { findFormat, mm, mmToPt, box } from "#brand";
import { describe, expect, it } from "vitest";
import { pressFormat } from "../../../../src/render/paint/press/geometry.ts";
import { boxesOf, type Edges } from "../../../support/pdf-boxes.ts";
import { fill, makeFrame } from "../../../support/make-frame.ts";
import { objectsOf, pagesOf } from "../../../support/pdf-objects.ts";
import "../../../support/pdf-matchers.ts";
import { jobFor, painted } from "./press-sample.ts";

/** Left, foot, right, top of a box that begins so far from the sheet's corner, in millimetres. */
const edges = (from: number, width: number, height: number): Edges =>
  [from, from, from + width, from + height].map((edge) => mmToPt(mm(edge)));

function pagesFor(code: string, printer: string, pages = 1) {
  const job = jobFor(printer);
  const format = pressFormat(findFormat(code), job.printer);
  const ground = fill(box(0, 0, format.width, format.height), "chalk");
  const frames = Array.from({ length: pages }, (_, index) =>
    makeFrame(format, [ground], [], index + 1),
  );
  return painted(frames, job);
}

/** Slug area, bleed and trim on the sheet, in millimetres. */
const sheets: readonly (readonly [
  code: string,
  printer: string,
  slugArea: number,
  bleed: number,
  trim: readonly [number, number],
])[] = [
  ["a4", "house", 12, 3, [210, 297]],
  ["a1", "house", 12, 5, [594, 841]],
  ["business-card", "house", 12, 3, [85, 55]],
  ["roller-800", "large-format", 12, 1.25, [200, 500]],
  ["ooh-48", "large-format", 12, 0.5, [609.6, 304.8]],
  ["press-tab-quarter", "newspaper", 0, 0, [130, 166]],
];

describe("a press sheet", () => {
  it.each(sheets)(
    "of %s for %s holds trim, bleed and slug area",
    async (code, printer, slugArea, bleed, [width, height]) => {
      const sheet = slugArea + bleed;
      const media = edges(0, width + 2 * sheet, height + 2 * sheet);
      await expect(await pagesFor(code, printer)).toHaveBoxes({
        media,
        crop: media,
        bleed: edges(slugArea, width + 2 * bleed, height + 2 * bleed),
        trim: edges(sheet, width, height),
      });
    },
  );

  it("is one for each side of a leaflet, all of one size", async () => {
    const bytes = await pagesFor("dl", "house", 2);
    const [front, back] = [await boxesOf(bytes, 0), await boxesOf(bytes, 1)];
    expect(back).toEqual(front);
    expect(back.trim?.map((edge) => Math.round(edge * 100) / 100)).toEqual(
      edges(15, 99, 210).map((edge) => Math.round(edge * 100) / 100),
    );
    expect(pagesOf(objectsOf(bytes))).toHaveLength(2);
  });

  it("is never turned nor scaled by a unit of its own", async () => {
    const pages = pagesOf(objectsOf(await pagesFor("dl", "house", 2)));
    const text = pages.map((page) => page.text).join("");
    expect(text).not.toMatch(/\/(Rotate|UserUnit|ArtBox)/);
  });

  it("has a transparency group in the inks of the press", async () => {
    const [page] = pagesOf(objectsOf(await pagesFor("a4", "house")));
    expect(page?.text.replace(/\s+/g, " ")).toMatch(
      /\/Group <<[^>]*\/S \/Transparency[^>]*\/CS \/DeviceCMYK/,
    );
  });
});
