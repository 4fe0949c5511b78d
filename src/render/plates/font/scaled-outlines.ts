import type { OutlineStep } from "../../text/font.ts";
import { transformed } from "../surface/path.ts";

/** Outlines in shares of a font's size, each made once. */
export class ScaledOutlines {
  readonly #scale: number;
  readonly #read: (code: number) => readonly OutlineStep[];
  readonly #known = new Map<number, readonly OutlineStep[]>();

  constructor(
    unitsPerEm: number,
    read: (code: number) => readonly OutlineStep[],
  ) {
    this.#scale = 1 / unitsPerEm;
    this.#read = read;
  }

  outline(code: number): readonly OutlineStep[] {
    let outline = this.#known.get(code);
    if (!outline) {
      const scale = this.#scale;
      outline = transformed(this.#read(code), [scale, 0, 0, scale, 0, 0]);
      this.#known.set(code, outline);
    }
    return outline;
  }
}
