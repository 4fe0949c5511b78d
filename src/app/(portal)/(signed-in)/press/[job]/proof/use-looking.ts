"use client";

import { useEffect, useState, type KeyboardEvent, type RefObject } from "react";
import type { LoadedPlates, PlatePoint } from "./shapes.ts";
import { useGestures } from "./use-gestures.ts";
import { closest, fitted, onSheet, panned, showing, zoomed } from "./view.ts";
import type { Size, View } from "./view.ts";

const steps: Readonly<Record<string, PlatePoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The size of the stage, as long as it stands there. */
function useRoom(stage: RefObject<HTMLElement | null>): Size | undefined {
  const [room, setRoom] = useState<Size>();
  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return room;
}

/** Where one looks and points, by hand or by key. */
export function useLooking(
  stage: RefObject<HTMLElement | null>,
  plates: LoadedPlates,
) {
  const room = useRoom(stage);
  const [own, setOwn] = useState<View>();
  const [cross, setCross] = useState<PlatePoint>();
  const [isByKey, setIsByKey] = useState(false);
  const whole = room && fitted(plates, room);
  const view = own ?? whole;
  const zoomAt = (factor: number, at: PlatePoint) =>
    view &&
    whole &&
    setOwn(
      zoomed(view, factor, {
        at,
        least: whole.scale,
        most: closest(plates.tiles.levels),
      }),
    );
  const zoomBy = (factor: number) => {
    if (!room || !view) return;
    const middle = { x: room.width / 2, y: room.height / 2 };
    const at = cross && isByKey ? onStage(view, cross) : middle;
    zoomAt(factor, at);
  };
  const actualSize = () =>
    view && zoomBy(screenDensity / plates.density / view.scale);
  const gestures = useGestures(stage, {
    onPoint: (at) => {
      setIsByKey(false);
      if (view) setCross(onSheet(view, at));
    },
    onPan: (by) =>
      view && room && setOwn(panned(view, by, { sheet: plates, stage: room })),
    onZoom: zoomAt,
  });
  const step = ({ x, y }: PlatePoint, millimeters: number) => {
    if (!view || !room) return;
    const length = (millimeters / 25.4) * plates.density;
    const from = cross ?? { x: plates.width / 2, y: plates.height / 2 };
    const to = cross
      ? within(plates, { x: from.x + x * length, y: from.y + y * length })
      : from;
    setIsByKey(true);
    setCross(to);
    setOwn(showing(view, to, room));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = steps[event.key];
    if (arrow) step(arrow, event.shiftKey ? 10 : 1);
    else if (event.key === "+" || event.key === "=") zoomBy(1.5);
    else if (event.key === "-") zoomBy(1 / 1.5);
    else if (event.key === "0") setOwn(undefined);
    else if (event.key === "1") actualSize();
    else return;
    event.preventDefault();
  };
  return {
    room,
    view,
    cross,
    isByKey,
    zoomBy,
    actualSize,
    fit: () => setOwn(undefined),
    zoomWords: view ? zoomWords(view, plates) : "",
    hands: { ...gestures, onKeyDown },
  };
}

/** Where one looks, and what moves it. */
export type Looking = ReturnType<typeof useLooking>;

const onStage = (view: View, { x, y }: PlatePoint): PlatePoint => ({
  x: view.x + x * view.scale,
  y: view.y + y * view.scale,
});

const within = (
  { height, width }: LoadedPlates,
  { x, y }: PlatePoint,
): PlatePoint => ({
  x: Math.min(width - 0.5, Math.max(0, x)),
  y: Math.min(height - 0.5, Math.max(0, y)),
});

/** A screen is taken to have so many pixels per inch. */
const screenDensity = 96;

/** How large the sheet is shown. */
const zoomWords = (view: View, { density }: LoadedPlates): string =>
  `${Math.round(((view.scale * density) / screenDensity) * 100)} %`;
