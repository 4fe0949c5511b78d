import type { PayloadRequest, TypedUser } from "payload";
import { Attempts, may } from "#collections";
import { ToolkitError } from "#render/errors";

/** Somebody who works in the studio. */
export interface StudioPerson {
  readonly user: TypedUser;
  /** `user:4`, as the audit names people. */
  readonly name: string;
}

/** Who asks, where they may make outputs. Whoever may begin a draft may use the studio. */
export function studioPerson(req: PayloadRequest): StudioPerson {
  const { user } = req;
  if (!user)
    throw new ToolkitError(
      "unknown-person",
      "Cannot open the studio: sign in first",
    );
  if (user.collection !== "users" || !may("create", "drafts", req))
    throw new ToolkitError(
      "forbidden",
      "Cannot open the studio: it is for the people who make a campaign’s outputs, so ask an administrator for the role of an officer",
    );
  return { user, name: `user:${user.id}` };
}

/** How often one person may ask for something. */
export class StudioAllowance {
  readonly #attempts: Attempts;

  constructor(attempts: number, seconds: number) {
    this.#attempts = new Attempts({ attempts, within: seconds * 1000 });
  }

  /** Counts one question, and refuses those beyond. */
  take({ name }: StudioPerson, req: PayloadRequest): void {
    const seconds = this.#attempts.take(name);
    if (seconds === 0) return;
    req.responseHeaders = new Headers(req.responseHeaders);
    req.responseHeaders.set("retry-after", String(seconds));
    throw new ToolkitError(
      "too-many-attempts",
      `Too many pictures at once: wait ${seconds} seconds and go on`,
    );
  }
}
