/** Reads how mails go out from the environment; what is set wrongly stops the start. */
import path from "node:path";
import { ToolkitError } from "#render/errors";
import { fileOutbox } from "./transport/file-outbox.ts";
import { smtp, type SmtpServer } from "./transport/smtp.ts";
import type { Transport } from "./transport/transport.ts";

/** How mails go out. */
export interface MailSettings {
  /** Absent: mails are laid into a folder. */
  readonly server?: SmtpServer;
  readonly folder: string;
  /** `Livery <livery@sample.example>`. */
  readonly from: string;
  /** Where links in mails lead. */
  readonly site: string;
}

const wrong = (name: string, wanted: string, given: string) =>
  new ToolkitError(
    "bad-setting",
    `Expected ${wanted} for ${name} but received "${given}"`,
  );

/** A mail server by its address: `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte on. */
export function readServer(given: string): SmtpServer {
  const wanted =
    'an address such as "smtp://user:password@mail.sample.example:587" or "smtps://…:465"';
  // The password may stand in it: it is never said back.
  const hidden = given.replace(/\/\/[^@]*@/, "//…@");
  if (!/^smtps?:\/\//.test(given) || !URL.canParse(given))
    throw wrong("LIVERY_SMTP", wanted, hidden);
  const { hostname, password, port, protocol, searchParams, username } =
    new URL(given);
  const tls = searchParams.get("tls") ?? "required";
  if (hostname === "" || !["required", "offered"].includes(tls))
    throw wrong(
      "LIVERY_SMTP",
      `${wanted}, with ?tls=offered where the server of one’s own network knows no TLS`,
      hidden,
    );
  const isAtOnce = protocol === "smtps:";
  return {
    host: hostname,
    port: port === "" ? (isAtOnce ? 465 : 587) : Number(port),
    tls: isAtOnce ? "at-once" : tls === "offered" ? "offered" : "required",
    ...(username !== "" && {
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
    }),
  };
}

const addressShape = /^([^<>\r\n]*<)?[^\s<>@]+@[\w.-]+>?$/;

/** What the operator has decided about mails. */
export function readMailSettings(home: string): MailSettings {
  const server = process.env["LIVERY_SMTP"];
  const from = process.env["LIVERY_MAIL_FROM"];
  if (server && !from)
    throw new ToolkitError(
      "bad-setting",
      'Cannot send mails without a sender: set LIVERY_MAIL_FROM, such as "Livery <livery@council.example>"',
    );
  if (from && !addressShape.test(from))
    throw wrong(
      "LIVERY_MAIL_FROM",
      'an address such as "Livery <livery@council.example>"',
      from,
    );
  return {
    ...(server && { server: readServer(server) }),
    folder: path.join(/*turbopackIgnore: true*/ home, "outbox"),
    from: from ?? "Livery <livery@localhost>",
    site: siteOf(process.env["SERVER_URL"] ?? ""),
  };
}

function siteOf(given: string): string {
  if (given === "") return `http://localhost:${process.env["PORT"] ?? "3000"}`;
  if (!/^https?:\/\//.test(given) || !URL.canParse(given))
    throw wrong(
      "SERVER_URL",
      'an address such as "https://livery.council.example"',
      given,
    );
  return given.replace(/\/+$/, "");
}

/** The way that mails go out. */
export const transportOf = ({
  folder,
  from,
  server,
}: MailSettings): Transport =>
  server ? smtp(server, from) : fileOutbox(folder, from);
