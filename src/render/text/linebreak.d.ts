declare module "linebreak" {
  /** Iterates over the line break opportunities of UAX #14. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): {
      readonly position: number;
      readonly required?: boolean;
    } | null;
  }
}
