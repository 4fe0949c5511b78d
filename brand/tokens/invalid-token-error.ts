import { BrandError } from "../brand-error.ts";

/** What is wrong with a token file: `token/…`. */
export type TokenFault =
  | "token/json"
  | "token/too-large"
  | "token/too-deep"
  | "token/name"
  | "token/property"
  | "token/type"
  | "token/value"
  | "token/reference"
  | "token/cycle"
  | "token/print";

/** A token file that breaks the Design Tokens format, or what the brand asks of it beyond that. */
export class InvalidTokenError extends BrandError {
  override readonly name = "InvalidTokenError";

  constructor(
    override readonly code: TokenFault,
    /** Where: names joined by points, `color.mere`; empty is the whole file. */
    readonly path: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(code, message, options);
  }
}
