import type { SendMailOptions } from "nodemailer";
import type { OutgoingMail } from "./transport.ts";

/** The host in an address such as `Livery <livery@sample.example>`. */
const hostIn = (address: string): string =>
  /@([\w.-]+)>?\s*$/.exec(address)?.[1] ?? "localhost";

/** A mail as nodemailer takes it. */
export const composed = (
  { html, id, language, subject, text, to }: OutgoingMail,
  from: string,
): SendMailOptions => ({
  from,
  to,
  subject,
  text,
  html,
  messageId: `<${id}@${hostIn(from)}>`,
  // Nobody's automatic answer shall come back.
  headers: {
    "Auto-Submitted": "auto-generated",
    "Content-Language": language,
  },
  textEncoding: "quoted-printable",
  disableFileAccess: true,
  disableUrlAccess: true,
});
