/** The photographs of a pack by sharp and pdf-lib alone, decoded once: what the pack cannot beat. */
import { readFile } from "node:fs/promises";
import "@cantoo/pdf-lib";
import { cutAndEncode, decode, embed, runAll } from "../limits.mjs";
import { peakMemory } from "../peak-memory.mjs";

const [, , photograph = "", plan = "[]", concurrency = "4"] = process.argv;
/** @type {import("../plan.ts").LimitJob[]} */
const jobs = JSON.parse(plan);
const start = performance.now();
const decoded = await decode(await readFile(photograph));
let files = 0;
await runAll(
  jobs.map(({ encoding, cuts, page }) => async () => {
    const as = encoding === "pdf" ? "embedded" : encoding;
    const made = [];
    for (const cut of cuts) made.push(await cutAndEncode(decoded, cut, as));
    if (encoding === "pdf") await embed(made, page);
    files += 1;
  }),
  Number(concurrency),
);
const wall = performance.now() - start;
const { userCPUTime, systemCPUTime } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1000;
process.stdout.write(
  JSON.stringify({
    wall,
    cpu,
    files,
    whole: performance.now(),
    peak: peakMemory(),
  }),
);
