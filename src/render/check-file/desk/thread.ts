/** What runs in the thread that reads files of strangers: one check after another, and nothing else. */
import { parentPort } from "node:worker_threads";
import { plainError } from "../../workers/plain-error.ts";
import { checkFile } from "../check-file.ts";
import type { FromCheckThread, ToCheckThread } from "./messages.ts";

const port = parentPort;
if (!port) throw new Error("This file runs in a thread of the check desk");

const send = (message: FromCheckThread): void => port.postMessage(message);

port.on("message", ({ asked, brand, job }: ToCheckThread) => {
  checkFile(asked, brand).then(
    (check) => send({ kind: "checked", job, check }),
    (error: unknown) => send({ kind: "failed", job, error: plainError(error) }),
  );
});
