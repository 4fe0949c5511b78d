/** One poster for press in a process of its own: reports its time once everything was loaded. */
import { campaign } from "../campaign.ts";
import { peakMemory } from "../peak-memory.mjs";
import { paintPoster, pressRequest, pressSources } from "../press-poster.ts";

const [, , format = "a1"] = process.argv;
const { toolkit, readOriginal } = campaign();
const request = pressRequest(format);
const start = performance.now();
const sources = await pressSources(toolkit, readOriginal);
await paintPoster(toolkit, request, sources);
const wall = performance.now() - start;
const { userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    wall,
    cpu: (userCPUTime + systemCPUTime) / 1000,
    peak: peakMemory(),
  }),
);
