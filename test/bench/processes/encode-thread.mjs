/** A thread that only encodes: the limit of a batch on threads. */
import { parentPort, workerData } from "node:worker_threads";
import { encode } from "../limits.mjs";

/** @type {import("../limits.mjs").Pixels[]} */
const pictures = workerData;

parentPort?.on("message", async (/** @type {number} */ count) => {
  for (let index = 0; index < count; index++) {
    const picture = pictures[index % pictures.length];
    if (picture) await encode(picture, "jpeg");
  }
  parentPort?.postMessage(count);
});
