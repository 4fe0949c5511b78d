import type { Folders } from "#collections";
import { jobKind, type AnyJobKind } from "../queue/job.ts";
import { fileStore } from "../stores/file-store.ts";
import { renditionStore } from "../stores/rendition-store.ts";
import { makeSchema } from "./asked.ts";
import { makeSet, planSet } from "./make-set.ts";
import { readOutputs } from "./set-outputs.ts";
import type { StudioDesk } from "./studio-desk.ts";
import { workingAs } from "./working-as.ts";

/** What jobs that make a set are called. */
export const setKindName = "studio-set";

/** Makes a set as whoever asked for it; begun again, it makes what was not made. */
export const setKind = (
  desk: StudioDesk,
  { renditions }: Pick<Folders, "renditions">,
): AnyJobKind =>
  jobKind({
    name: setKindName,
    mostAttempts: 3,
    input: makeSchema,
    work: async (asked, handle) => {
      const { payload } = handle;
      const user = await workingAs(handle);
      const plan = await planSet({ payload, user }, asked);
      const store = renditionStore(payload, fileStore(renditions));
      const told = readOutputs(handle.told);
      await makeSet(
        { payload, user, renditions: store, desk: await desk.later() },
        // What was told before a crash is done with.
        told.length === plan.outputs.length ? { ...plan, outputs: told } : plan,
        handle,
      );
    },
  });
