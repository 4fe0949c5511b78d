/** A real mail server on this computer, which takes mails as a test says. */
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A server that runs. */
export interface MailServer {
  readonly port: number;
  /** Everything that was taken, in its order, as a reader of mails reads it. */
  readonly taken: Email[];
  close(): Promise<void>;
}

/** Starts a server without encryption, which takes everything unless told otherwise. */
export async function startMailServer(
  options: SMTPServerOptions = {},
): Promise<MailServer> {
  const taken: Email[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        void PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          taken.push(mail);
          done();
        });
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  const address = server.server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    taken,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
