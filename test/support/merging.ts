import { setTimeout as pause } from "node:timers/promises";
import { seedLarkmere, startWorkers } from "#plugin";
import type { Merge } from "#plugin/studio";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "./payload-cms.ts";
import { rest, type RestOptions } from "./rest.ts";

/** A studio with the demonstration's campaigns, an officer and a worker who makes tables row by row. */
export interface Merging {
  readonly cms: TestCms;
  readonly officer: Person;
  /** Asks under `/api/studio/merges`, as the officer. */
  readonly ask: (at: string, options?: RestOptions) => Promise<Response>;
  readonly handIn: (table: string, as?: Person) => Promise<Response>;
  /** Begins a table, or goes on with it, and waits for its end. */
  readonly finished: (id: string) => Promise<Merge>;
  readonly close: () => Promise<void>;
}

export async function startMerging(): Promise<Merging> {
  const cms = await startCms();
  await seedLarkmere(cms.payload);
  const officer = await personWith(cms, "officer");
  const workers = startWorkers(cms.payload, { atOnce: 1, home: cms.home });
  const ask: Merging["ask"] = (at, options = {}) =>
    rest(cms, `/studio/merges${at}`, { as: officer, ...options });
  return {
    cms,
    officer,
    ask,
    handIn: (text, as = officer) =>
      ask("?toolkit=feed-the-caddy&language=en&name=wards.csv", {
        method: "POST",
        text,
        headers: { "content-type": "text/csv" },
        as,
      }),
    finished: async (id) => {
      const begun = await ask(`/${id}/start`, { method: "POST" });
      let merge: Merge = await begun.json();
      while (merge.state === "running") {
        await pause(100);
        merge = await (await ask(`/${id}`)).json();
      }
      return merge;
    },
    close: async () => {
      await workers.stop();
      await cms.close();
    },
  };
}
