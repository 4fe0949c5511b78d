import { ToolkitError } from "../../errors.ts";

/** A page that asks for more work than any page that is meant to print. */
export class TooMuchWork extends ToolkitError {
  constructor(what: string) {
    super("plates-too-much", `Stopped drawing a page: it has too many ${what}`);
    this.name = "TooMuchWork";
  }
}

/** Operators of one page, those in forms, patterns and glyphs counted each time that they run. */
const mostOperations = 3_000_000;
/** How often a page may be painted all over. */
const mostLayers = 500;
const leastPixels = 200_000_000;

/** What is left of the work that one page may ask for. */
export class Budget {
  #operations = mostOperations;
  #pixels: number;

  constructor(pagePixels: number) {
    this.#pixels = Math.max(leastPixels, mostLayers * pagePixels);
  }

  /** Counts an operator, or something that takes as long as several. */
  operate(count = 1): void {
    this.#operations -= count;
    if (this.#operations < 0) throw new TooMuchWork("operations");
  }

  /** Counts pixels that are painted, or rows that an edge crosses. */
  spend(pixels: number): void {
    this.#pixels -= pixels;
    if (this.#pixels < 0) throw new TooMuchWork("painted pixels");
  }
}
