/** What runs in the thread of the plate desk: separations of one page after the other. It reads and writes no file. */
import { parentPort } from "node:worker_threads";
import { plainError } from "../workers/plain-error.ts";
import type { FromPlateThread, ToPlateThread } from "./messages.ts";
import { DecodedPictures } from "../plates/image/decoded-pictures.ts";
import { showPlates } from "./show-plates.ts";
import { showTile } from "./show-tile.ts";

const port = parentPort;
if (!port) throw new Error("This file runs in a thread of the plate desk");

/** Milliseconds after which nobody looks any more. */
const lookedAway = 120_000;

const pictures = new DecodedPictures();
let forgetting: NodeJS.Timeout | undefined;

const send = (message: FromPlateThread): void => port.postMessage(message);

port.on("message", ({ job, question }: ToPlateThread) => {
  clearTimeout(forgetting);
  answerTo(job, question)
    .then(send, (error: unknown) =>
      send({ kind: "failed", job, error: plainError(error) }),
    )
    .finally(() => {
      forgetting = setTimeout(() => pictures.forget(), lookedAway).unref();
    });
});

const opened = ({ digest }: ToPlateThread["question"]) =>
  digest === undefined ? undefined : pictures.of(digest);

async function answerTo(
  job: number,
  question: ToPlateThread["question"],
): Promise<FromPlateThread> {
  if ("tile" in question)
    return {
      kind: "tile",
      job,
      bytes: await showTile(question, opened(question)),
    };
  return { kind: "answered", job, answer: await showPlates(question) };
}
