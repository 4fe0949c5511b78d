import type { Box } from "#brand";
import type { Entries } from "../../plates/content/entries.ts";
import type { Matrix } from "../../plates/surface/matrix.ts";
import type { PdfRef, PdfStream } from "../../read-pdf/pdf-file.ts";
import type { GraphicsState } from "./content-state.ts";
import { attempt } from "./attempt.ts";
import type { Walk } from "./walk.ts";

/** Content that other content places: a form, a tile, a glyph. */
export interface Inner {
  readonly name: string;
  readonly stream: PdfStream;
  /** Where the stream stands in the file. */
  readonly ref: PdfRef | undefined;
  /** From its own space to the page. */
  readonly matrix: Matrix;
  /** Absent where it draws with those of whoever places it. */
  readonly resources: Entries | undefined;
  readonly state?: Partial<GraphicsState>;
  /** Where everything in it counts as painted; by default, where it is painted. */
  readonly area?: Box;
  /** Whether its own colours count for nothing. */
  readonly isUncolored?: boolean;
}

const deepest = 16;

/** Walks content inside other content, and leaves the walk as it was. */
export function walkWithin(walk: Walk, inner: Inner): void {
  if (walk.within.length >= deepest) {
    walk.problems.add(`"${inner.name}" lies within too many others`);
    return;
  }
  const { inside } = walk;
  if (inner.ref && inside.includes(inner.ref.object)) {
    walk.problems.add(`"${inner.name}" lies within itself`);
    return;
  }
  const { state, resources, within, base, area, isUncolored, file } = walk;
  walk.state = { ...state, ...inner.state, matrix: inner.matrix };
  walk.resources = inner.resources ?? resources;
  walk.inside = inner.ref ? [...inside, inner.ref.object] : inside;
  walk.within = [...within, inner.name];
  walk.base = inner.matrix;
  walk.area = area ?? inner.area;
  walk.isUncolored = isUncolored || (inner.isUncolored ?? false);
  walk.walkContent(
    walk,
    attempt(walk, () => file.decode(inner.stream).data),
  );
  walk.inside = inside;
  Object.assign(walk, { state, resources, within, base, area, isUncolored });
}
