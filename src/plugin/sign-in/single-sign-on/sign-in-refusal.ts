/** Why somebody is not let in, in words for that person. */
export class SignInRefusal extends Error {
  readonly status: number;
  /** What to do about it. */
  readonly hint: string;

  constructor(
    status: number,
    message: string,
    { hint, cause }: { readonly hint: string; readonly cause?: unknown },
  ) {
    super(message, { cause });
    this.name = "SignInRefusal";
    this.status = status;
    this.hint = hint;
  }
}
