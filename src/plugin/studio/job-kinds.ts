import type { Folders } from "#collections";
import type { AnyJobKind } from "../queue/job.ts";
import { mergeKind } from "./merge/merge-kind.ts";
import { setKind } from "./set-kind.ts";
import { studioDesk } from "./studio-desk.ts";

/** What the studio has done in the background, and the way to end what that has opened. */
export interface StudioKinds {
  readonly kinds: readonly AnyJobKind[];
  readonly close: () => Promise<void>;
}

/** The kinds of work of the studio, over the files of a home. Nothing is opened before the first job. */
export function studioJobKinds(folders: Folders): StudioKinds {
  const desk = studioDesk(folders);
  return {
    kinds: [setKind(desk, folders), mergeKind(folders, desk)],
    close: () => desk.close(),
  };
}
