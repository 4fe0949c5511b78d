/** The studio over the demonstration brand, with workers: sets as officers ask for them. */
import { setTimeout as pause } from "node:timers/promises";
import { seedLarkmere, startWorkers } from "#plugin";
import type { HistoryEntry, MakeJob } from "#plugin/studio";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "./payload-cms.ts";
import { rest, type RestOptions } from "./rest.ts";

/** A card and a poster. */
export const asked = {
  toolkit: "feed-the-caddy",
  language: "en",
  choices: [
    { template: "social-card", format: "ig-square" },
    { template: "poster", format: "a4" },
  ],
};

/** Two officers and what they ask for. */
export class MakingStudio {
  readonly cms: TestCms;
  readonly officer: Person;
  readonly other: Person;

  constructor(cms: TestCms, officer: Person, other: Person) {
    this.cms = cms;
    this.officer = officer;
    this.other = other;
  }

  /** Asks any endpoint, as the first officer unless told. */
  ask(at: string, options: RestOptions = {}): Promise<Response> {
    return rest(this.cms, at.replace("/api", ""), {
      as: this.officer,
      ...options,
    });
  }

  /** Asks for a set and waits until it is done with. */
  async make(more: object = {}, as = this.officer): Promise<MakeJob> {
    const begun = await this.ask("/studio/make", {
      method: "POST",
      body: { ...asked, ...more },
      as,
    });
    if (begun.status !== 202) throw new Error(await begun.text());
    let job: MakeJob = await begun.json();
    while (["waiting", "running"].includes(job.state)) {
      await pause(100);
      job = await (await this.ask(`/studio/jobs/${job.id}`, { as })).json();
    }
    return job;
  }

  /** What somebody has made, the newest first. */
  async history(as = this.officer): Promise<readonly HistoryEntry[]> {
    const { made }: { made: readonly HistoryEntry[] } = await (
      await this.ask("/studio/history", { as })
    ).json();
    return made;
  }
}

/** A studio, and how it ends. */
export async function startMaking(): Promise<{
  readonly studio: MakingStudio;
  readonly stop: () => Promise<void>;
}> {
  const cms = await startCms();
  await seedLarkmere(cms.payload);
  const officer = await personWith(cms, "officer");
  const other = await personWith(cms, "officer");
  const workers = startWorkers(cms.payload, { atOnce: 1, home: cms.home });
  return {
    studio: new MakingStudio(cms, officer, other),
    stop: async () => {
      await workers.stop();
      await cms.close();
    },
  };
}
