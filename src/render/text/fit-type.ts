import { breakLines } from "./break-lines.ts";
import type { Paragraph } from "./paragraph.ts";

/** The room that a paragraph has, and the sizes that it may take. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Absent where any number of lines will do. */
  readonly lines?: number;
  readonly lineHeight: number;
  readonly leastSize: number;
  readonly greatestSize: number;
}

/** Sizes are whole quarters of a point, so that nearly equal texts come out equally large. */
const step = 0.25;

/** Whether a paragraph at a size stays within its room. */
export function fits(paragraph: Paragraph, size: number, room: Room): boolean {
  const width = room.width / size + 1e-6;
  if (paragraph.words.some((word) => word.width + word.tail > width))
    return false;
  const lines = breakLines(paragraph.words, width, "greedy").length;
  const isLowEnough = room.lines === undefined || lines <= room.lines;
  return (
    isLowEnough &&
    (lines - 1) * size * room.lineHeight + size * 0.7 <= room.height + 0.01
  );
}

/** The greatest size that fits, or the least size where none does: layout then reports the overflow. */
export function fitType(paragraph: Paragraph, room: Room): number {
  if (fits(paragraph, room.greatestSize, room)) return room.greatestSize;
  let fitting = Math.floor(room.leastSize / step);
  let failing = Math.ceil(room.greatestSize / step);
  while (failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    if (fits(paragraph, middle * step, room)) fitting = middle;
    else failing = middle;
  }
  return Math.max(room.leastSize, fitting * step);
}
