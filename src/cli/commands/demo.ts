import { openCms, seedLarkmere } from "#plugin";
import { say } from "../answer.ts";
import { renderToolkit } from "./render.ts";

/** The toolkit that a newcomer meets first. */
export const demonstrationToolkit = "feed-the-caddy";

/** Database, demonstration brand and one full pack. */
export async function demo(options: {
  readonly out?: string;
  readonly json: boolean;
}): Promise<void> {
  const cms = await openCms();
  try {
    const seeded = await seedLarkmere(cms.payload);
    if (!options.json) say(seeded.message);
    await renderToolkit(cms, demonstrationToolkit, {
      set: {},
      option: {},
      ...options,
    });
  } finally {
    await cms.close();
  }
}
