import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  forgetEvents,
  readEventFilter,
  readEvents,
  todayInLondon,
  verifyChain,
  writeEvents,
  type EventFormat,
} from "#collections";
import { openCms } from "#plugin";
import { exitCodes, say, sayJson } from "../answer.ts";

/** Options of `livery audit verify`. */
export interface VerifyOptions {
  readonly head?: string;
  readonly json: boolean;
}

/** Looks at the whole chain of events; the exit code is 1 where it is broken. */
export async function verifyAudit({
  head,
  json,
}: VerifyOptions): Promise<void> {
  const cms = await openCms();
  try {
    const report = await verifyChain(readEvents(cms.payload), head);
    if (!report.isWhole) process.exitCode = exitCodes.blocked;
    if (json) return sayJson(report);
    const { events, fault, forgotten } = report;
    if (fault)
      return say(
        `The chain is broken at event ${fault.sequence}: ${fault.what}`,
      );
    say(
      `The chain is whole: ${events} events${forgotten > 0 ? `, ${forgotten} of them forgotten by the policy of retention` : ""}`,
    );
    if (events > 0)
      say(
        `Head ${report.head}: write it down elsewhere, and give it as --head next time`,
      );
  } finally {
    await cms.close();
  }
}

/** Options of `livery audit export`. */
export interface ExportOptions {
  readonly format: EventFormat;
  readonly out?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly until?: string;
  readonly about?: string;
}

/** Writes events to a file, or to standard output. */
export async function exportAudit({
  format,
  out,
  ...filter
}: ExportOptions): Promise<void> {
  const wanted = readEventFilter(filter);
  const cms = await openCms();
  try {
    const lines = writeEvents(readEvents(cms.payload, wanted), format);
    if (out === undefined)
      for await (const line of lines) process.stdout.write(line);
    else await pipeline(Readable.from(lines), createWriteStream(out));
  } finally {
    await cms.close();
  }
}

/** Takes out the words of events that are older than their kind is kept. */
export async function forgetAudit({
  json,
}: {
  readonly json: boolean;
}): Promise<void> {
  const cms = await openCms();
  try {
    const forgotten = await forgetEvents(cms.payload, todayInLondon());
    if (json) return sayJson({ forgotten });
    say(`${forgotten} events are forgotten; their digests stay`);
  } finally {
    await cms.close();
  }
}
