"use client";

import { useEffect, useRef, type PointerEvent, type RefObject } from "react";
import type { PlatePoint } from "./shapes.ts";

/** What hands do on the stage. Places are pixels of the stage. */
export interface Gestures {
  /** A pointer that only shows. */
  readonly onPoint: (at: PlatePoint) => void;
  readonly onPan: (by: PlatePoint) => void;
  readonly onZoom: (factor: number, at: PlatePoint) => void;
}

const middleOf = (one: PlatePoint, other: PlatePoint): PlatePoint => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

const between = (one: PlatePoint, other: PlatePoint): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** Pointers, pinches and the wheel with Ctrl. A wheel alone scrolls the page. */
export function useGestures(
  stage: RefObject<HTMLElement | null>,
  gestures: Gestures,
) {
  const down = useRef(new Map<number, PlatePoint>());
  const latest = useRef(gestures);
  latest.current = gestures;
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = stage.current?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  };
  useEffect(() => {
    const element = stage.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      latest.current.onZoom(Math.exp(-event.deltaY / 300), at(event));
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  });
  const move = (event: PointerEvent) => {
    const before = down.current.get(event.pointerId);
    const now = at(event);
    if (!before) return latest.current.onPoint(now);
    const [other] = [...down.current].filter(([id]) => id !== event.pointerId);
    if (other) {
      const factor = between(now, other[1]) / between(before, other[1]);
      if (Number.isFinite(factor) && factor > 0)
        latest.current.onZoom(factor, middleOf(now, other[1]));
    } else latest.current.onPan({ x: now.x - before.x, y: now.y - before.y });
    down.current.set(event.pointerId, now);
  };
  const lift = (event: PointerEvent) => {
    down.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      down.current.set(event.pointerId, at(event));
      latest.current.onPoint(at(event));
    },
    onPointerMove: move,
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}
