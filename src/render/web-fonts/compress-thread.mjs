/** Compresses one font to WOFF2, which takes a second, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { compress } from "wawoff2";

parentPort?.postMessage(await compress(workerData));
