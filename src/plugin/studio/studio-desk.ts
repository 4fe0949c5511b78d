import { readOriginalFrom } from "../read-original.ts";
import type { Folders } from "#collections";
import type { RenderDesk } from "#render/desk";

/** Where the studio's pictures are made: opened when somebody first asks, so that reading the config stays light. */
export interface StudioDesk {
  /** For people who wait. */
  readonly now: () => Promise<RenderDesk>;
  /** For whole sets, which nobody watches grow: a thread of its own, so that no preview waits for one. */
  readonly later: () => Promise<RenderDesk>;
  readonly close: () => Promise<void>;
}

/** A desk over the originals of a home. */
export function studioDesk({
  originals,
}: Pick<Folders, "originals">): StudioDesk {
  const opened = new Map<string, Promise<RenderDesk>>();
  const open = (name: string) => async (): Promise<RenderDesk> => {
    const found = opened.get(name);
    if (found) return found;
    const opening = import("#render/desk").then(({ openRenderDesk }) =>
      openRenderDesk({ readOriginal: readOriginalFrom(originals) }),
    );
    opened.set(name, opening);
    return opening;
  };
  return {
    now: open("now"),
    later: open("later"),
    async close() {
      for (const desk of opened.values()) await (await desk).close();
      opened.clear();
    },
  };
}
