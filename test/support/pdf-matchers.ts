/** Matchers for finished PDFs. Each reads the bytes with a library that did not write them. */
import { expect } from "vitest";
import { boxesOf, type PageBoxes } from "./pdf-boxes.ts";
import { fontsOf, plainText, textOf } from "./pdf-reader.ts";

interface PdfMatchers<R> {
  /** Edges as left, foot, right, top in points, ±0.01; only the boxes named are compared. */
  toHaveBoxes(boxes: PageBoxes): Promise<R>;
  /** Text as pdf.js gives it back, white space and marks of direction aside. */
  toContainText(text: string): Promise<R>;
  toEmbedAllFonts(): Promise<R>;
  /** On a function that paints: twice gives equal bytes. */
  toBeByteStable(): Promise<R>;
}

declare module "vitest" {
  interface Matchers<T> extends PdfMatchers<T> {}
}

const isNear = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length &&
  a.every((edge, index) => Math.abs(edge - (b[index] ?? Infinity)) <= 0.01);

expect.extend({
  async toHaveBoxes(received: Uint8Array, wanted: PageBoxes) {
    const boxes = await boxesOf(received);
    const pass = (["media", "crop", "bleed", "trim"] as const).every(
      (name) =>
        wanted[name] === undefined || isNear(wanted[name], boxes[name] ?? []),
    );
    const message = () =>
      `Expected boxes ${JSON.stringify(wanted)} but the page has ${JSON.stringify(boxes)}`;
    return { pass, message };
  },

  async toContainText(received: Uint8Array, wanted: string) {
    const text = plainText(await textOf(received));
    const pass = text.includes(plainText(wanted));
    const message = () =>
      `Expected text ${JSON.stringify(wanted)} but the file says ${JSON.stringify(text)}`;
    return { pass, message };
  },

  async toEmbedAllFonts(received: Uint8Array) {
    const fonts = await fontsOf(received);
    const missing = fonts.filter(({ isEmbedded }) => !isEmbedded);
    const pass = fonts.length > 0 && missing.length === 0;
    const message = () =>
      fonts.length === 0
        ? "Expected embedded fonts but the file uses none"
        : `Expected all fonts inside but these are not: ${missing.map(({ name }) => name).join(", ")}`;
    return { pass, message };
  },

  async toBeByteStable(received: () => Promise<Uint8Array>) {
    const [first, second] = [await received(), await received()];
    const pass = Buffer.compare(first, second) === 0;
    const message = () =>
      `Expected equal bytes twice but ${first.length} and ${second.length} bytes differ`;
    return { pass, message };
  },
});
