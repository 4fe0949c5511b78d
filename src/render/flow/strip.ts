/**
 * A strip: a slice of the flow that is never cut, with what stands in it. Lines of a paragraph,
 * rows of a table and whole pieces all are strips, so filling pages knows one thing only.
 */
import { box } from "#brand";
import type { Enclosure } from "../frame.ts";
import type { Placed } from "../layout/place-tree.ts";

/** A slice of the flow, from its own top-left corner. */
export interface Strip {
  readonly placed: readonly Placed[];
  /** Space before it, which falls away at the head of a region. */
  readonly before: number;
  readonly height: number;
  /** How far its ink reaches below its foot, where it is the last of its region. */
  readonly depth: number;
  /** Whether it may begin a region although the strip before it stands in another. */
  readonly mayStart: boolean;
  readonly starts?: "region" | "page";
  readonly anchor?: string;
  /** What is repeated above it where it begins a region: the head of its table. */
  readonly repeated?: Strip;
  /** The block that it is of, for messages. */
  readonly name: string;
}

/** One strip that stands alone. */
export const stripOf = (
  name: string,
  placed: readonly Placed[],
  height: number,
): Strip => ({ name, placed, height, before: 0, depth: 0, mayStart: true });

/** Elements within further enclosures, outermost first. */
export const enclosed = (
  placed: readonly Placed[],
  ...outer: readonly Enclosure[]
): readonly Placed[] =>
  placed.map((element) => ({
    ...element,
    flow: {
      ...element.flow,
      within: [...outer, ...(element.flow?.within ?? [])],
    },
  }));

/** Elements at another place. */
export const moved = (
  placed: readonly Placed[],
  dx: number,
  dy: number,
): readonly Placed[] =>
  placed.map((element) => ({
    ...element,
    box: box(
      element.box.x + dx,
      element.box.y + dy,
      element.box.width,
      element.box.height,
    ),
  }));
