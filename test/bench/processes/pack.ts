/** The full pack in a process of its own: reports how long it took once everything was loaded. */
import { createSources, produceAll } from "#render";
import { campaign } from "../campaign.ts";
import { peakMemory } from "../peak-memory.mjs";
import { packRequests } from "../requests.ts";

const { toolkit, readOriginal } = campaign();
const requests = packRequests();
const start = performance.now();
const sources = createSources(toolkit.brand, readOriginal);
let files = 0;
for await (const { artworks } of produceAll(toolkit, requests, sources)) {
  files += artworks.length;
}
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
