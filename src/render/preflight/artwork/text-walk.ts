import { box } from "#brand";
import {
  identity,
  multiply,
  type Matrix,
} from "../../plates/surface/matrix.ts";
import type { ContentOperation } from "../../read-pdf/content-tokens.ts";
import type { PdfValue } from "../../read-pdf/pdf-file.ts";
import { asArray, asBytes, asName, asNumber } from "../../read-pdf/values.ts";
import type { TextState } from "./content-state.ts";
import { baseOf } from "./base-of.ts";
import { transformed, visible } from "./extent.ts";
import { leastScaleOf } from "./least-scale-of.ts";
import { paintPattern } from "./paint-pattern.ts";
import { widthOf } from "./text-width.ts";
import { walkGlyphs } from "./walk-glyphs.ts";
import { numberAt, type Walk } from "./walk.ts";

/** Parameters of text that an operator sets to its number. */
const settings: Readonly<Record<string, keyof TextState>> = {
  Tc: "charSpace",
  Tw: "wordSpace",
  TL: "leading",
  Ts: "rise",
  Tr: "mode",
};

/** Follows the pen through text objects. */
export class TextWalk {
  readonly #walk: Walk;
  #line: Matrix = identity;
  #pen: Matrix = identity;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** Whether the operation was one of text. */
  take(operation: ContentOperation): boolean {
    return (
      this.#set(operation) || this.#move(operation) || this.#show(operation)
    );
  }

  #set(operation: ContentOperation): boolean {
    const { operator, operands } = operation;
    const setting = settings[operator];
    if (setting) this.#change({ [setting]: numberAt(operation, 0) });
    else if (operator === "Tz")
      this.#change({ stretch: numberAt(operation, 0) / 100 });
    else if (operator === "Tf") {
      const name = asName(operands[0]) ?? "";
      const font = this.#walk.resources?.entries("Font")?.entries(name);
      this.#change({ font, size: numberAt(operation, 1) });
    } else return false;
    return true;
  }

  #change(settings: Partial<TextState>): void {
    const { state } = this.#walk;
    state.text = { ...state.text, ...settings };
  }

  #move(operation: ContentOperation): boolean {
    const at = (index: number) => numberAt(operation, index);
    switch (operation.operator) {
      case "BT":
        this.#line = this.#pen = identity;
        return true;
      case "ET":
        return true;
      case "Td":
        this.#nextLine(at(0), at(1));
        return true;
      case "TD":
        this.#change({ leading: -at(1) });
        this.#nextLine(at(0), at(1));
        return true;
      case "T*":
        this.#nextLine(0, -this.#walk.state.text.leading);
        return true;
      case "Tm":
        this.#line = this.#pen = [at(0), at(1), at(2), at(3), at(4), at(5)];
        return true;
      default:
        return false;
    }
  }

  #nextLine(x: number, y: number): void {
    this.#line = this.#pen = multiply([1, 0, 0, 1, x, y], this.#line);
  }

  #show(operation: ContentOperation): boolean {
    const { operator, operands } = operation;
    const { text } = this.#walk.state;
    switch (operator) {
      case "Tj":
        this.#run([operands[0] ?? null]);
        return true;
      case "TJ":
        this.#run(asArray(operands[0]) ?? []);
        return true;
      case "'":
        this.#nextLine(0, -text.leading);
        this.#run([operands[0] ?? null]);
        return true;
      case '"':
        this.#change({
          wordSpace: numberAt(operation, 0),
          charSpace: numberAt(operation, 1),
        });
        this.#nextLine(0, -text.leading);
        this.#run([operands[2] ?? null]);
        return true;
      default:
        return false;
    }
  }

  /** One run: strings with moves of the pen between them. */
  #run(parts: readonly PdfValue[]): void {
    const walk = this.#walk;
    const { text, matrix, clip, fill, stroke } = walk.state;
    const strings = parts.flatMap((part) => asBytes(part) ?? []);
    const moved = parts.reduce<number>(
      (sum, part) => sum + (asNumber(part) ?? 0),
      0,
    );
    const codes = new Uint8Array(Buffer.concat(strings));
    const width =
      widthOf(codes, text) - (moved / 1000) * text.size * text.stretch;
    const place = multiply(this.#pen, matrix);
    const area = box(0, text.rise - text.size * 0.2, width, text.size * 0.95);
    this.#pen = multiply([1, 0, 0, 1, width, 0], this.#pen);
    const shown = visible(transformed(area, place), clip);
    if (!shown || codes.length === 0) return;
    const isStroked = text.mode % 4 === 1;
    const color = isStroked ? stroke : fill;
    const base = baseOf(walk, shown, isStroked ? "stroke" : "fill");
    walk.painted.push({
      ...base,
      kind: "text",
      color,
      size: Math.abs(text.size) * Math.hypot(place[2], place[3]),
      mode: text.mode,
      font: text.font,
      codes,
    });
    if (isStroked) {
      const width = walk.state.lineWidth * leastScaleOf(matrix);
      walk.painted.push({ ...base, kind: "stroke", color, width });
    }
    paintPattern(walk, color, shown);
    walkGlyphs(walk, { codes, place, area: shown });
  }
}
