import type { PayloadRequest } from "payload";
import { sha256 } from "#render/digest";
import { queueMail } from "./queue-mail.ts";

/** What stands in for Payload's own mail, whose words are written by the sender. The program's way for mails lets it pass. */
export const queuedLetter = "<!-- in the outbox -->";

/** Puts the mail for a new password into the outbox, in the transaction that makes its token. */
export async function queuePasswordMail(
  args:
    | {
        readonly req?: PayloadRequest;
        readonly token?: string;
        readonly user?: { readonly id: number | string };
      }
    | undefined,
): Promise<string> {
  const { req, token, user } = args ?? {};
  if (req && token !== undefined && user)
    await queueMail(
      req.payload,
      {
        kind: "password-reset",
        person: user.id,
        key: `password-reset:${user.id}:${sha256(token)}`,
      },
      req,
    );
  return queuedLetter;
}
