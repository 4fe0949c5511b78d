/** From the start of a process to its first card. */
import { createSources, produce } from "#render";
import { campaign } from "../campaign.ts";
import { peakMemory } from "../peak-memory.mjs";
import { cardRequest } from "../requests.ts";

const { toolkit, readOriginal } = campaign();
const sources = createSources(toolkit.brand, readOriginal);
await produce(toolkit, cardRequest(toolkit, 0, "jpeg"), sources);
const { userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    wall: performance.now(),
    cpu: (userCPUTime + systemCPUTime) / 1000,
    peak: peakMemory(),
  }),
);
