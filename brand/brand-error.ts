/**
 * Something in the brand's own definition that a programmer or operator must put right.
 *
 * The base of every error that this layer throws. `code` is stable and may be compared; the
 * message is for people and may be reworded.
 */
export class BrandError extends Error {
  override readonly name: string = "BrandError";

  constructor(
    /** `format/unknown`, `token/alias-cycle` … */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
