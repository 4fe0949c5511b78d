/** From the start of a process to one crop of a photograph, by sharp alone. */
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { peakMemory } from "../peak-memory.mjs";

const [, , photograph = ""] = process.argv;
await sharp(await readFile(photograph))
  .resize({ width: 1080, height: 1350, fit: "cover" })
  .jpeg({ quality: 85, chromaSubsampling: "4:4:4", optimiseCoding: false })
  .toBuffer();
const { userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    wall: performance.now(),
    cpu: (userCPUTime + systemCPUTime) / 1000,
    peak: peakMemory(),
  }),
);
