/** A real receiver of webhooks on this computer, which answers as a test says. */
import { createServer, type RequestListener } from "node:http";

/** A request as it came. */
export interface ReceivedHook {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** A receiver that runs. */
export interface HookServer {
  readonly address: string;
  readonly host: string;
  /** Everything that came whole, in its order. */
  readonly received: ReceivedHook[];
  /** How the next requests are answered; with 204 unless told. */
  answerWith(listener: RequestListener): void;
  close(): Promise<void>;
}

const taken: RequestListener = (_, answer) => void answer.writeHead(204).end();

/** Starts a receiver. */
export async function startHookServer(): Promise<HookServer> {
  const received: ReceivedHook[] = [];
  let listener = taken;
  const server = createServer((request, answer) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      received.push({
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [
            name,
            String(value),
          ]),
        ),
        body: Buffer.concat(parts).toString("utf8"),
      });
      listener(request, answer);
    });
  });
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  const place = server.address();
  const port = typeof place === "object" && place ? place.port : 0;
  const host = `localhost:${port}`;
  return {
    host,
    address: `http://${host}/hook`,
    received,
    answerWith: (next) => {
      listener = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
