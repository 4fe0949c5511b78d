import type { OutlineStep } from "../../text/font.ts";
import { nameIn } from "./encoding.ts";

/** What a glyph may call on. */
export interface Type1Parts {
  readonly subroutines: ReadonlyMap<number, Uint8Array>;
  readonly glyphs: ReadonlyMap<string, Uint8Array>;
}

const mostSteps = 20_000;
const deepest = 12;

/** Runs a glyph of a Type 1 font and gives its outline. */
export function runCharstring(
  code: Uint8Array,
  parts: Type1Parts,
): readonly OutlineStep[] {
  const runner = new Runner(parts);
  runner.run(code, 0);
  return runner.steps;
}

class Runner {
  readonly steps: OutlineStep[] = [];
  readonly #parts: Type1Parts;
  #stack: number[] = [];
  #postscript: number[] = [];
  #x = 0;
  #y = 0;
  #bearing = 0;
  /** Points that a flex gathers in place of moves. */
  #flex: number[] | undefined;
  #isDone = false;

  constructor(parts: Type1Parts) {
    this.#parts = parts;
  }

  run(code: Uint8Array, depth: number): void {
    for (let at = 0; at < code.length && !this.#isDone;) {
      if (depth > deepest || this.steps.length > mostSteps) return;
      const byte = code[at++] ?? 0;
      if (byte >= 32) at = this.#number(code, at, byte);
      else if (byte === 11) return;
      else if (byte === 10) {
        const called = this.#parts.subroutines.get(this.#stack.pop() ?? -1);
        if (called) this.run(called, depth + 1);
      } else if (byte === 12) this.#escape(code[at++] ?? 0, depth);
      else this.#operate(byte);
    }
  }

  #number(code: Uint8Array, at: number, byte: number): number {
    const next = code[at] ?? 0;
    if (byte <= 246) this.#stack.push(byte - 139);
    else if (byte <= 250) this.#stack.push((byte - 247) * 256 + next + 108);
    else if (byte <= 254) this.#stack.push(-(byte - 251) * 256 - next - 108);
    else {
      const word = [0, 1, 2, 3].reduce(
        (sum, i) => (sum << 8) | (code[at + i] ?? 0),
        0,
      );
      this.#stack.push(word);
      return at + 4;
    }
    return byte <= 246 ? at : at + 1;
  }

  #move(dx: number, dy: number): void {
    this.#x += dx;
    this.#y += dy;
    if (this.#flex) this.#flex.push(this.#x, this.#y);
    else this.steps.push({ kind: "M", points: [this.#x, this.#y] });
  }

  #line(dx: number, dy: number): void {
    this.#x += dx;
    this.#y += dy;
    this.steps.push({ kind: "L", points: [this.#x, this.#y] });
  }

  #curve(six: readonly number[]): void {
    const points: number[] = [];
    for (let i = 0; i < 6; i += 2) {
      this.#x += six[i] ?? 0;
      this.#y += six[i + 1] ?? 0;
      points.push(this.#x, this.#y);
    }
    this.steps.push({ kind: "C", points });
  }

  #operate(operator: number): void {
    const [a = 0, b = 0, c = 0, d = 0] = this.#stack;
    if (operator === 4) this.#move(0, a);
    if (operator === 5) this.#line(a, b);
    if (operator === 6) this.#line(a, 0);
    if (operator === 7) this.#line(0, a);
    if (operator === 8) this.#curve(this.#stack);
    if (operator === 9) this.steps.push({ kind: "Z", points: [] });
    if (operator === 13) this.#x = this.#bearing = a;
    if (operator === 14) this.#isDone = true;
    if (operator === 21) this.#move(a, b);
    if (operator === 22) this.#move(a, 0);
    if (operator === 30) this.#curve([0, a, b, c, d, 0]);
    if (operator === 31) this.#curve([a, 0, b, c, 0, d]);
    this.#stack = [];
  }

  #escape(operator: number, depth: number): void {
    if (operator === 12) {
      const divisor = this.#stack.pop() ?? 1;
      this.#stack.push((this.#stack.pop() ?? 0) / divisor);
      return;
    }
    if (operator === 16) {
      this.#call();
      return;
    }
    if (operator === 17) {
      this.#stack.push(this.#postscript.pop() ?? 0);
      return;
    }
    const stack = this.#stack;
    this.#stack = [];
    if (operator === 6) this.#accent(stack, depth);
    if (operator === 7) {
      this.#bearing = stack[0] ?? 0;
      this.#x = this.#bearing;
      this.#y = stack[1] ?? 0;
    }
    if (operator === 33) {
      this.#x = stack[0] ?? 0;
      this.#y = stack[1] ?? 0;
    }
  }

  /** The other subroutines: flex, and hints, which are left out. */
  #call(): void {
    const number = this.#stack.pop() ?? 0;
    const count = Math.max(0, this.#stack.pop() ?? 0);
    const given = count > 0 ? this.#stack.splice(-count) : [];
    if (number === 1) this.#flex = [];
    else if (number === 0) {
      const points = this.#flex ?? [];
      this.#flex = undefined;
      // The first point is where the curves would meet if they were a line.
      if (points.length >= 14) {
        this.steps.push({ kind: "C", points: points.slice(2, 8) });
        this.steps.push({ kind: "C", points: points.slice(8, 14) });
      }
      this.#postscript = [this.#y, this.#x];
    } else if (number === 3) this.#postscript = [3];
    else if (number !== 2) this.#postscript = given.toReversed();
  }

  /** A letter and its accent, each a glyph of the standard encoding. */
  #accent(stack: readonly number[], depth: number): void {
    const [bearing = 0, dx = 0, dy = 0, base = 0, accent = 0] = stack;
    const own = this.#bearing;
    const draw = (code: number, x: number, y: number): void => {
      const glyph = this.#parts.glyphs.get(
        nameIn("StandardEncoding", code) ?? "",
      );
      if (!glyph) return;
      const from = this.steps.length;
      this.#isDone = false;
      this.#y = 0;
      this.run(glyph, depth + 1);
      for (let i = from; i < this.steps.length; i++) {
        const step = this.steps[i];
        if (step)
          this.steps[i] = {
            kind: step.kind,
            points: step.points.map((v, axis) => v + (axis % 2 === 0 ? x : y)),
          };
      }
    };
    draw(base, 0, 0);
    draw(accent, own + dx - bearing, dy);
    this.#isDone = true;
  }
}
