import { BrandError } from "../brand-error.ts";

/** What is wrong with a drawing: `vector/…`. */
export type VectorFault =
  | "vector/syntax"
  | "vector/too-large"
  | "vector/element"
  | "vector/attribute"
  | "vector/view-box"
  | "vector/path"
  | "vector/fill";

/** An SVG file that is outside the subset which the brand may draw, or is broken. */
export class InvalidVectorError extends BrandError {
  override readonly name = "InvalidVectorError";

  constructor(
    override readonly code: VectorFault,
    message: string,
  ) {
    super(code, message);
  }
}
