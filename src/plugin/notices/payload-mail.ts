import type { EmailAdapter } from "payload";
import { queuedLetter } from "#collections";
import { sha256 } from "#render/digest";
import { transportOf, type MailSettings } from "./mail-settings.ts";

const addressIn = (to: unknown): string =>
  Array.isArray(to)
    ? addressIn(to[0])
    : typeof to === "object" && to !== null && "address" in to
      ? String(to.address)
      : String(to);

/**
 * Payload's own mails, by the same way.
 *
 * The one for a new password is in the outbox already: Payload would send it inside its transaction, so that a server
 * that hangs would hold up every writer and tell a stranger which addresses have accounts.
 */
export const payloadMail =
  (settings: MailSettings): EmailAdapter =>
  () => ({
    name: "livery",
    defaultFromName: "Livery",
    defaultFromAddress:
      /<?([^<>\s]+@[^<>\s]+?)>?$/.exec(settings.from)?.[1] ?? "",
    sendEmail: async ({ html, subject = "", text, to }) => {
      if (html === queuedLetter) return;
      const address = addressIn(to);
      const plain = String(
        text ?? String(html ?? "").replaceAll(/<[^>]*>/g, " "),
      );
      await transportOf(settings).send({
        id: `livery-other-${sha256(`${address} ${subject} ${Date.now()}`).slice(0, 24)}`,
        to: { name: "", address },
        subject,
        html: String(html ?? ""),
        text: plain,
        language: "en-GB",
      });
    },
  });
