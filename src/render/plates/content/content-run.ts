import type { OutlineStep } from "../../text/font.ts";
import type { AreaRasterizer } from "../../paint/raster/area-rasterizer.ts";
import type {
  PdfDict,
  PdfFile,
  PdfStream,
  PdfValue,
} from "../../read-pdf/pdf-file.ts";
import type { Inks } from "../color/inks.ts";
import type { ColorContext } from "../color/read-color-space.ts";
import type { Font } from "../font/font.ts";
import type { FilePictures } from "../image/decoded-pictures.ts";
import type { Missing } from "../missing.ts";
import { identity, type Matrix } from "../surface/matrix.ts";
import { Path } from "../surface/path.ts";
import type { Surface } from "../surface/surface.ts";
import type { Budget } from "./budget.ts";
import type { Entries } from "./entries.ts";
import type { GraphicsState } from "./graphics-state.ts";

/** What all content of one page shares. */
export interface PageRun {
  readonly file: PdfFile;
  readonly inks: Inks;
  readonly missing: Missing;
  /** Pictures of the file that were decoded before. */
  readonly pictures?: FilePictures;
  readonly budget: Budget;
  readonly rasterizer: AreaRasterizer;
  /** Fonts that were read, by their dictionaries. */
  readonly fonts: Map<PdfDict, Font | undefined>;
  /** Content that was decoded, by its streams. */
  readonly decoded: Map<PdfStream, Uint8Array>;
  /** Streams that are being run, each within the one before it. */
  readonly running: Set<PdfStream>;
  /** Runs content within content. It is handed on so that what draws need not know all operators. */
  readonly run: RunContent;
  /** Optional content that is off, as its groups' dictionaries. */
  readonly hiddenGroups: ReadonlySet<PdfDict>;
}

/** What one stream of content runs with. */
export interface ContentFrame {
  readonly page: PageRun;
  readonly surface: Surface;
  readonly resources: Entries | undefined;
  readonly state: GraphicsState;
  /** How many forms, patterns and glyphs this one lies within. */
  readonly depth: number;
  /** Whether colours were chosen outside: stencil patterns and glyphs. */
  readonly isUncolored?: boolean;
}

/** Nested `q` deeper than this is garbage. */
const deepestStack = 2000;

/** One stream of content as it runs: its state, its path and its text position. */
export class ContentRun {
  readonly page: PageRun;
  readonly surface: Surface;
  readonly resources: Entries | undefined;
  readonly depth: number;
  /** The matrix that the content began with: patterns lie in it. */
  readonly base: Matrix;
  isUncolored: boolean;
  state: GraphicsState;
  path = new Path();
  /** The rule of a clip that the next painting operator sets. */
  pendingClip: "nonzero" | "evenodd" | undefined;
  textMatrix: Matrix = identity;
  lineMatrix: Matrix = identity;
  /** Outlines of text that will clip what follows it. */
  textClip: OutlineStep[] | undefined;
  /** Marked content that is open, and whether each hides what it holds. */
  readonly marked: boolean[] = [];
  readonly #stack: GraphicsState[] = [];

  constructor(frame: ContentFrame) {
    this.page = frame.page;
    this.surface = frame.surface;
    this.resources = frame.resources;
    this.depth = frame.depth;
    this.state = frame.state;
    this.base = frame.state.matrix;
    this.isUncolored = frame.isUncolored ?? false;
  }

  /** Changes the state as `q` would save it. */
  set(change: Partial<GraphicsState>): void {
    this.state = { ...this.state, ...change };
  }

  save(): void {
    if (this.#stack.length < deepestStack) this.#stack.push(this.state);
  }

  restore(): void {
    this.state = this.#stack.pop() ?? this.state;
  }

  get isHidden(): boolean {
    return this.marked.includes(true);
  }

  get colors(): ColorContext {
    const { file, inks, missing, pictures } = this.page;
    return {
      ...{ file, inks, missing, resources: this.resources },
      ...(pictures && { pictures }),
    };
  }

  /** A resource by its kind and name. */
  resource(kind: string, name: string | undefined): PdfValue {
    return name === undefined
      ? null
      : (this.resources?.entries(kind)?.get(name) ?? null);
  }
}

/** What an operator does. */
export type Operator = (
  run: ContentRun,
  operands: readonly PdfValue[],
) => void | Promise<void>;

/** Runs a stream of content within another's. */
export type RunContent = (
  frame: ContentFrame,
  stream: PdfStream,
) => Promise<void>;
