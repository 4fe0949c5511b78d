import type { PayloadRequest } from "payload";
import type { TakenIn } from "#render/photographs";

/** What was learned about an incoming file, on its way from one hook to the next. */
export class TakenPhotograph {
  constructor(
    readonly file: {
      readonly digest: string;
      /** As it was called by whoever handed it in. */
      readonly name: string;
      readonly bytes: number;
    },
    readonly taken: TakenIn,
  ) {}
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
