/** A worker process of the tests: does jobs of the kind "mark", each of which writes a line when it begins and ends. */
import { appendFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { openCms } from "../../src/plugin/open-cms.ts";
import { jobKind } from "../../src/plugin/queue/job.ts";
import { workJobs } from "../../src/plugin/queue/work-jobs.ts";

const [home = "", databaseUrl = "", log = ""] = process.argv.slice(2);
const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());

const mark = jobKind({
  name: "mark",
  mostAttempts: 3,
  input: z.object({ mark: z.string(), milliseconds: z.number() }),
  work: async ({ mark: name, milliseconds }, { signal }) => {
    await appendFile(log, `begun ${name} ${process.pid}\n`);
    await sleep(milliseconds, undefined, { signal });
    await appendFile(log, `done ${name} ${process.pid}\n`);
  },
});

const cms = await openCms({ home, databaseUrl });
await appendFile(log, `ready ${process.pid}\n`);
await workJobs(cms.payload, {
  kinds: [mark],
  atOnce: 2,
  leaseSeconds: 2,
  worker: `test ${process.pid}`,
  signal: stop.signal,
});
await cms.close();
