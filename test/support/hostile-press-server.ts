/** A server of print jobs that keeps its word or does not: it cuts bodies, sends other bytes, goes away and comes back. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { writeZip } from "../../src/plugin/archive/write-zip.ts";
import { sha256 } from "#render/digest";

/** A job of the server. */
export interface ServedJob {
  readonly name: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** What the server does with the archives that are asked for, one after the other; whole where nothing is said. */
export type Mischief =
  | { readonly kind: "cut"; readonly after: number }
  | { readonly kind: "wrong" }
  | { readonly kind: "stall"; readonly after: number }
  | {
      readonly kind: "refuse";
      readonly status: number;
      readonly message: string;
    };

/** The server, with what was asked of it. */
export class HostilePressServer {
  readonly asked: string[] = [];
  readonly key: string;
  jobs: readonly ServedJob[] = [];
  mischief: Mischief[] = [];
  /** Called when a stalled answer has sent what it sends. */
  onStall: () => void = () => {};
  private server: Server | undefined;
  private port = 0;

  constructor(key: string) {
    this.key = key;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Begins to answer, on the port that it had before. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { headers, url = "" } = request;
      this.asked.push(`${url} ${headers.range ?? ""}`.trim());
      if (headers.authorization !== `machines API-Key ${this.key}`)
        return void response.writeHead(403).end();
      if (url.startsWith("/api/print-jobs/ready"))
        return this.list(response, new URL(url, this.address));
      this.send(response, url, headers.range);
    });
    this.server = server;
    await new Promise<void>((resolve) =>
      server.listen(this.port, "127.0.0.1", resolve),
    );
    const bound: AddressInfo | string | null = server.address();
    this.port = Object(bound).port;
  }

  /** Goes away in the middle of whatever it does. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) =>
      server ? server.close(() => resolve()) : resolve(),
    );
  }

  private list(response: ServerResponse, { searchParams }: URL): void {
    const since = Number(searchParams.get("since"));
    const jobs = this.jobs
      .map((job, index) => listed(job, index))
      .filter(({ sequence }) => sequence > since);
    response.writeHead(200, { "content-type": "application/json" }).end(
      JSON.stringify({
        jobs,
        cursor: jobs.at(-1)?.sequence ?? since,
        hasMore: false,
      }),
    );
  }

  private send(response: ServerResponse, url: string, range = ""): void {
    const id = Number(/print-jobs\/(\d+)\//.exec(url)?.[1]);
    const archive = archiveOf(this.jobs[id - 1]);
    const from = Number(/bytes=(\d+)-/.exec(range)?.[1] ?? 0);
    const mischief = this.mischief.shift();
    if (mischief?.kind === "refuse")
      return void response
        .writeHead(mischief.status, { "content-type": "application/json" })
        .end(JSON.stringify({ errors: [{ message: mischief.message }] }));
    const body = Buffer.from(archive.subarray(from));
    if (mischief?.kind === "wrong") body[body.length >> 1] = 0x21;
    response.writeHead(from > 0 ? 206 : 200, {
      "content-length": body.length,
      etag: `"${sha256(archive)}"`,
    });
    if (mischief?.kind === "cut") {
      response.write(body.subarray(0, mischief.after), () =>
        response.destroy(),
      );
    } else if (mischief?.kind === "stall") {
      response.write(body.subarray(0, mischief.after), () => this.onStall());
    } else response.end(body);
  }
}

const archiveOf = (job: ServedJob | undefined): Uint8Array =>
  writeZip(
    Object.entries(job?.files ?? {}).map(([name, bytes]) => ({ name, bytes })),
  );

const listed = (job: ServedJob, index: number) => {
  const archive = archiveOf(job);
  return {
    id: index + 1,
    name: job.name,
    sequence: index + 1,
    package: {
      address: `/api/print-jobs/${index + 1}/package`,
      bytes: archive.length,
      sha256: sha256(archive),
    },
    files: Object.entries(job.files).map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
};
