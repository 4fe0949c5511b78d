/** The photographs of a press file by sharp alone, in a process of its own. */
import { readFile } from "node:fs/promises";
import { peakMemory } from "../peak-memory.mjs";
import { separate } from "../press-limits.mjs";

const [, , photograph = "", plan = "[]", iccFile = ""] = process.argv;
/** @type {import("../press-poster.ts").PlacedPart[]} */
const parts = JSON.parse(plan);
const start = performance.now();
const original = await readFile(photograph);
for (const part of parts) await separate(original, part, iccFile);
const wall = performance.now() - start;
const { userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    wall,
    cpu: (userCPUTime + systemCPUTime) / 1000,
    peak: peakMemory(),
  }),
);
