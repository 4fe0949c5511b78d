import type { PayloadRequest } from "payload";
import type { TakenIn } from "#render/photographs";

/** What was learned about an incoming file, on its way from one hook to the next. */
export class TakenPhotograph {
  readonly #kept: Promise<unknown>;

  constructor(
    readonly file: {
      readonly digest: string;
      /** As it was called by whoever handed it in. */
      readonly name: string;
      readonly bytes: number;
    },
    readonly taken: TakenIn,
    kept: Promise<unknown>,
  ) {
    this.#kept = kept;
    // An operation that fails before it asks has told why already.
    kept.catch(() => undefined);
  }

  /** Waits until the file and its copies are kept, which goes on while the document is checked. */
  async kept(): Promise<void> {
    await this.#kept;
  }
}

const key = "takenPhotograph";

/** Remembers what was learned for the rest of the operation. */
export function rememberTaken(
  req: PayloadRequest,
  taken: TakenPhotograph,
): void {
  req.context[key] = taken;
}

/** What was learned about the file of this operation; nothing where there is no new file. */
export function takenOf({
  context,
}: Pick<PayloadRequest, "context">): TakenPhotograph | undefined {
  const taken = context[key];
  return taken instanceof TakenPhotograph ? taken : undefined;
}

/** Forgets it, so that no other document of the same request is taken for it. */
export function forgetTaken({
  context,
}: Pick<PayloadRequest, "context">): void {
  delete context[key];
}
