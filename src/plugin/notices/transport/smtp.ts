import type { Transporter } from "nodemailer";
import { composed } from "./composed.ts";
import type { MailProblem, Transport } from "./transport.ts";

/** A mail server as the operator names it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** From the first byte on, after STARTTLS, or only where the server offers it. */
  readonly tls: "at-once" | "required" | "offered";
  readonly user?: string;
  readonly password?: string;
}

/** Milliseconds: for a connection, a greeting, and silence. */
const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

/** Hands mails to a server. The connection is opened for each mail: there are few. */
export function smtp(server: SmtpServer, from: string): Transport {
  const { host, password, port, tls, user } = server;
  let opened: Promise<Transporter> | undefined;
  const open = async (): Promise<Transporter> => {
    const { createTransport } = await import("nodemailer");
    return createTransport({
      host,
      port,
      secure: tls === "at-once",
      requireTLS: tls === "required",
      ...patience,
      ...(user !== undefined && {
        auth: { user, pass: password ?? "" },
      }),
    });
  };
  return {
    name: `${host}:${port}`,
    async send(mail) {
      opened ??= open();
      await (await opened).sendMail(composed(mail, from));
    },
    problemIn: (error) => problemOf(error, `${host}:${port}`),
    close: () => void opened?.then((transport) => transport.close()),
  };
}

/** Errors of the server as a whole, by nodemailer's code. All else is about the one mail. */
const ofServer: readonly unknown[] = [
  "EAUTH",
  "ECONNECTION",
  "EDNS",
  "ENOAUTH",
  "EOAUTH2",
  "ESOCKET",
  "ETIMEDOUT",
  "ETLS",
];

/** What a failure means. The server's own words are kept short, and hold no password. */
function problemOf(error: unknown, server: string): MailProblem {
  const known: Readonly<Record<string, unknown>> = Object(error);
  const status = Number(known["responseCode"] ?? 0);
  const isUnreachable = ofServer.includes(known["code"]);
  const words = error instanceof Error ? error.message : String(error);
  return {
    says: `${server} did not take it: ${words.replaceAll(/\s+/g, " ").slice(0, 300)}`,
    // 5xx of RFC 5321: the recipient or the message will not be taken later either.
    isFinal: !isUnreachable && status >= 500,
    isUnreachable,
  };
}
