"use client";

import { useEffect, useMemo, useState } from "react";
import { compose } from "./compose.ts";
import type { LoadedPlates, LoadedTile } from "./shapes.ts";
import { canvasWith } from "./canvas-with.ts";

/** Squares as pictures, by their keys. */
export type Composed = ReadonlyMap<string, HTMLCanvasElement>;

/** Squares as pictures, made one at a time so that the page stays quick; those that are gone are forgotten. */
export function useComposed(
  { overprints }: LoadedPlates,
  tiles: readonly LoadedTile[],
  hidden: ReadonlySet<string>,
): Composed {
  const [made, setMade] = useState<{
    readonly hidden: ReadonlySet<string>;
    readonly pictures: Composed;
  }>({ hidden, pictures: new Map() });
  const pictures = useMemo(
    () => (made.hidden === hidden ? made.pictures : new Map()),
    [made, hidden],
  );
  const next = tiles.find(({ key }) => !pictures.has(key));
  useEffect(() => {
    if (!next) return undefined;
    const frame = requestAnimationFrame(() => {
      const { stack } = next;
      const canvas = canvasWith(stack, compose(stack, overprints, hidden));
      const keys = new Set(tiles.map(({ key }) => key));
      const rest = [...pictures].filter(([key]) => keys.has(key));
      setMade({ hidden, pictures: new Map([...rest, [next.key, canvas]]) });
    });
    return () => cancelAnimationFrame(frame);
  }, [next, tiles, pictures, overprints, hidden]);
  return pictures;
}
