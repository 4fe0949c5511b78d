/**
 * The server as a print studio asks it: what is ready, and a job's archive. It waits and tries again while the server
 * is away, and trusts nothing of what comes: names, sizes and digests are checked.
 */
import { z } from "zod";
import { ToolkitError } from "#render/errors";
import { ServerAwayError } from "./server-away.ts";
import { sleep } from "./sleep.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** A name that stays in its folder on any system. */
const name = z.string().regex(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,199}$/u);
const size = z.number().int().min(0).max(0xffff_ffff);

const pageSchema = z.object({
  jobs: z
    .array(
      z.object({
        id: z.union([z.number(), z.string()]),
        name,
        sequence: z.number().int().min(1),
        package: z.object({
          address: z.string().regex(/^\/api\/print-jobs\/[\w-]+\/package$/),
          bytes: size,
          sha256: digest,
        }),
        files: z
          .array(z.object({ name, bytes: size, sha256: digest }))
          .min(1)
          .max(100),
      }),
    )
    .max(50),
  cursor: z.number().int().min(0),
  hasMore: z.boolean(),
});

/** A job as the server lists it. */
export type ListedJob = z.output<typeof pageSchema>["jobs"][number];

/** Ready jobs after a cursor. */
export type ListedPage = z.output<typeof pageSchema>;

/** Asks a server. */
export interface PressServer {
  readonly address: string;
  ready(since: number): Promise<ListedPage>;
  /** A job's archive from a byte on; whole where the server does not give parts. */
  archive(job: ListedJob, from: number): Promise<Response>;
}

/** How to ask. */
export interface ServerOptions {
  readonly server: string;
  readonly key: string;
  readonly printer?: string;
  /** Seconds. */
  readonly patience: number;
}

/** How long a server may be silent, milliseconds. */
const silence = 30_000;
/** How long an archive may take; what came until then is gone on from. */
const longestBody = 600_000;
const greatestWait = 60_000;

/** A server at an address, which may be reached over TLS or on this machine alone. */
export function openPressServer({
  key,
  patience,
  printer,
  server,
}: ServerOptions): PressServer {
  const root = readAddress(server);
  const headers = { authorization: `machines API-Key ${readKey(key)}` };
  const ask = (
    path: string,
    longest: number,
    more: Record<string, string> = {},
  ) =>
    patiently(root.origin, patience * 1000, () =>
      fetch(new URL(path, root), {
        headers: { ...headers, ...more },
        redirect: "error",
        signal: AbortSignal.timeout(longest),
      }),
    );
  return {
    address: root.origin,
    async ready(since) {
      const query = new URLSearchParams({
        since: String(since),
        ...(printer !== undefined && { printer }),
      });
      const answer = await ask(`/api/print-jobs/ready?${query}`, silence);
      const read = pageSchema.safeParse(
        await answer.json().catch(() => undefined),
      );
      if (read.success) return read.data;
      throw new ToolkitError(
        "not-livery",
        `Cannot understand what ${root.origin} answers: see whether it is a Livery of this version`,
      );
    },
    archive: (job, from) =>
      ask(
        job.package.address,
        longestBody,
        from > 0
          ? {
              range: `bytes=${from}-`,
              "if-range": `"${job.package.sha256}"`,
            }
          : {},
      ),
  };
}

const ownMachine = ["localhost", "127.0.0.1", "[::1]"];

function readAddress(server: string): URL {
  const address = URL.canParse(server) ? new URL(server) : undefined;
  if (
    address?.protocol === "https:" ||
    (address?.protocol === "http:" && ownMachine.includes(address.hostname))
  )
    return address;
  throw new ToolkitError(
    "usage",
    `Cannot send a key to "${server}": give an address that begins with https://`,
  );
}

function readKey(key: string): string {
  if (/^livery_[\w-]{43}$/.test(key)) return key;
  throw new ToolkitError(
    "usage",
    "That is no machine's key: it begins with livery_ and has 50 characters; ask an administrator for a new one",
  );
}

/** Asks until there is an answer that is no excuse, a little later each time. */
async function patiently(
  origin: string,
  patience: number,
  ask: () => Promise<Response>,
): Promise<Response> {
  const until = Date.now() + patience;
  for (let wait = 250; ; wait = Math.min(wait * 2, greatestWait)) {
    const answer = await ask().catch(
      (cause: unknown) =>
        new ServerAwayError(origin, reasonOf(cause), { cause }),
    );
    if (answer instanceof Response && !isAway(answer.status)) {
      await refuseKey(answer);
      return answer;
    }
    const left = until - Date.now();
    const pause = Math.max(wait, retryAfter(answer));
    if (left < pause)
      throw answer instanceof ServerAwayError
        ? answer
        : new ServerAwayError(origin, `it answers ${answer.status}`);
    await sleep(pause);
  }
}

const isAway = (status: number): boolean => status >= 500 || status === 429;

const retryAfter = (answer: Response | ServerAwayError): number =>
  answer instanceof Response
    ? Math.min(
        greatestWait,
        Number(answer.headers.get("retry-after") ?? 0) * 1000 || 0,
      )
    : 0;

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  return inner instanceof Error ? inner.message : String(inner);
}

async function refuseKey({ status }: Response): Promise<void> {
  if (status === 401 || status === 403)
    throw new ToolkitError(
      "forbidden",
      "The server refuses the key: it is replaced, suspended or out of date, or it lacks the role of the studio; ask an administrator",
    );
}
