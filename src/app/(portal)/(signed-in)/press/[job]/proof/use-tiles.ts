"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { LoadedPlates, LoadedTile, PlateTile } from "./shapes.ts";
import { mostTiles, tilesFor } from "./tiles.ts";
import { asked, Refused, unpacked } from "./use-plates.ts";
import type { Size, View } from "./view.ts";

/** A hand that moves on needs nothing of where it was; milliseconds. */
const pause = 150;
/** Squares that are kept, those beside the stage included. */
const mostKept = mostTiles + 6;
/** A finer screen shows nobody more. */
const finestRatio = 2;

/** The closer plates of a page where one looks. */
export interface CloserPlates {
  /** Those that are here, of every level, in the order of their levels. */
  readonly tiles: readonly LoadedTile[];
  /** How many are still on their way. */
  readonly coming: number;
  /** Why some cannot come. */
  readonly says?: string;
}

/** Fetches what the zoom asks for, some time after the view stands still, and keeps a bounded number. */
export function useTiles(
  address: string,
  plates: LoadedPlates,
  {
    room,
    view,
  }: { readonly room: Size | undefined; readonly view: View | undefined },
): CloserPlates {
  const [kept, setKept] = useState<readonly LoadedTile[]>([]);
  const [says, setSays] = useState<string>();
  const latest = useRef(kept);
  latest.current = kept;
  const wanted = room && view ? tilesFor(plates, looked(room, view)) : [];
  const names = wanted.map(({ key }) => key).join(" ");
  const lacking = wanted.filter(
    ({ key }) => !kept.some((tile) => tile.key === key),
  );
  const asks = useRef(wanted);
  asks.current = wanted;
  useEffect(() => {
    const gone = new AbortController();
    const timer = setTimeout(() => {
      const here = (tile: LoadedTile) =>
        setKept((before) => keeping(before, tile, asks.current));
      setSays(undefined);
      fetchAll(
        asks.current.filter(
          ({ key }) => !latest.current.some((tile) => tile.key === key),
        ),
        (tile) => load(address, { tile, plates, signal: gone.signal }),
        here,
      ).catch((error: unknown) => {
        if (gone.signal.aborted) return;
        setSays(
          error instanceof Refused
            ? error.message
            : "Closer plates cannot be reached. Check the connection and move the sheet.",
        );
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [address, plates, names]);
  return useMemo(
    () => ({
      tiles: kept,
      coming: says ? 0 : lacking.length,
      ...(says && { says }),
    }),
    [kept, lacking.length, says],
  );
}

const looked = (stage: Size, view: View) => ({
  stage,
  view,
  ratio: Math.min(finestRatio, window.devicePixelRatio || 1),
});

/** One after the other: they are drawn so, and the first is seen soonest. */
async function fetchAll(
  lacking: readonly PlateTile[],
  ask: (tile: PlateTile) => Promise<LoadedTile>,
  here: (tile: LoadedTile) => void,
): Promise<void> {
  for (const tile of lacking) here(await ask(tile));
}

/** The squares with one more; those that nobody looks at go first, the oldest before others. */
function keeping(
  before: readonly LoadedTile[],
  tile: LoadedTile,
  wanted: readonly PlateTile[],
): readonly LoadedTile[] {
  const isWanted = ({ key }: PlateTile) =>
    wanted.some((other) => other.key === key);
  const others = before.filter(({ key }) => key !== tile.key);
  const idle = others.filter((other) => !isWanted(other));
  const most = Math.max(0, mostKept - (others.length - idle.length) - 1);
  const dropped = new Set(idle.slice(0, Math.max(0, idle.length - most)));
  return [...others.filter((other) => !dropped.has(other)), tile];
}

async function load(
  address: string,
  {
    plates: { density, plates },
    signal,
    tile,
  }: {
    readonly plates: LoadedPlates;
    readonly signal: AbortSignal;
    readonly tile: PlateTile;
  },
): Promise<LoadedTile> {
  const { column, height, level, row, width } = tile;
  const where = new URLSearchParams({
    level: `${level}`,
    column: `${column}`,
    row: `${row}`,
  });
  const bytes = await unpacked(await asked(`${address}/tile?${where}`, signal));
  const size = width * height;
  if (bytes.length !== size * plates.length)
    throw new Refused("Closer plates came broken.");
  return {
    ...tile,
    stack: {
      width,
      height,
      density: density * 2 ** level,
      plates: plates.map((plate, index) => ({
        ...plate,
        data: bytes.subarray(index * size, (index + 1) * size),
      })),
    },
  };
}
