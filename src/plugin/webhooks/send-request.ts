/**
 * One request to a webhook, bounded in every way: in time, in what is read, in where it may go.
 *
 * No redirect is followed, no connection is kept, and what a webhook answers beside its status is not looked at.
 */
import { request as requestPlainly } from "node:http";
import { request as requestSafely } from "node:https";
import type { IncomingMessage } from "node:http";
import { addressFault, isOwnHost, ownHosts } from "#collections";
import { pinnedLookup, type Resolve } from "./pinned-lookup.ts";

/** What came of a request. */
export interface Answer {
  /** Absent where there was no answer at all. */
  readonly status?: number;
  /** What went wrong; absent where it was taken. */
  readonly problem?: string;
  /** How long the webhook asks to be left alone, in seconds. */
  readonly retryAfter?: number;
}

/** What is sent, and within which bounds. */
export interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For the whole of it. Milliseconds. */
  readonly patience: number;
  readonly resolve?: Resolve | undefined;
}

/** Bytes of an answer that are let in before the connection is cut. */
const mostRead = 16_384;

/** Sends a body to an address. Never throws: what goes wrong is the answer. */
export async function sendRequest(
  address: string,
  sending: Sending,
): Promise<Answer> {
  const own = ownHosts();
  const fault = addressFault(address, own);
  if (fault !== undefined) return { problem: fault };
  const url = new URL(address);
  const isOwn = isOwnHost(url, own);
  try {
    return answerTo(await exchange(url, sending, isOwn));
  } catch (error) {
    return { problem: problemOf(error, sending.patience) };
  }
}

interface Head {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

function exchange(
  url: URL,
  { body, headers, patience, resolve }: Sending,
  isOwn: boolean,
): Promise<Head> {
  const signal = AbortSignal.timeout(patience);
  const request = url.protocol === "https:" ? requestSafely : requestPlainly;
  return new Promise((done, fail) => {
    const sent = request(
      url,
      {
        method: "POST",
        agent: false,
        signal,
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          "user-agent": "Livery",
          ...headers,
        },
        // Hosts of one's own network are the operator's word; all others are judged as they are resolved.
        ...(!isOwn && { lookup: pinnedLookup(resolve) }),
      },
      (response) => {
        drain(response);
        done({
          status: response.statusCode ?? 0,
          retryAfter: response.headers["retry-after"],
        });
      },
    );
    sent.on("error", fail);
    sent.end(body);
  });
}

/** Lets a short answer come to its end, so that the other side sees no broken connection, and cuts a long or slow one. */
function drain(response: IncomingMessage): void {
  let read = 0;
  response.on("data", (part: Buffer) => {
    read += part.length;
    if (read > mostRead) response.destroy();
  });
  // Its status counts: what happens to the rest of it is no matter.
  response.on("error", () => undefined);
}

function answerTo({ retryAfter, status }: Head): Answer {
  if (status >= 200 && status < 300) return { status };
  const seconds = /^\d{1,6}$/.test(retryAfter ?? "")
    ? Number(retryAfter)
    : undefined;
  return {
    status,
    problem:
      status >= 300 && status < 400
        ? `It answered ${status}: redirects are not followed, so give the address that it leads to`
        : `It answered ${status}`,
    ...(seconds !== undefined && { retryAfter: Math.min(seconds, 86_400) }),
  };
}

function problemOf(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return `It did not answer within ${patience / 1000} seconds`;
  const code = "code" in error ? String(error.code) : "";
  return `It was not reached: ${error.message || code}`.slice(0, 300);
}
