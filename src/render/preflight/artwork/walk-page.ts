/**
 * Walks what a page draws and lists every paint with its colour and size. It judges nothing and
 * draws nothing; forms are walked where they are placed, tiles and glyphs that are drawn where they
 * are used; soft masks are left out.
 */
import { box } from "#brand";
import { Entries } from "../../plates/content/entries.ts";
import { identity, matrixOf, multiply } from "../../plates/surface/matrix.ts";
import {
  contentOperations,
  type ContentOperation,
} from "../../read-pdf/content-tokens.ts";
import { pageContents } from "../../read-pdf/page-contents.ts";
import type { PdfFile, PdfPage, PdfStream } from "../../read-pdf/pdf-file.ts";
import { asName, asNumbers, asRef } from "../../read-pdf/values.ts";
import { paintColorOperators } from "./color-operators.ts";
import { initialState } from "./content-state.ts";
import { boxOfEdges, shared, transformed } from "./extent.ts";
import { attempt } from "./attempt.ts";
import { paintImage, paintShading } from "./paint-image.ts";
import { markOperators, withinMark, type Mark } from "./mark.ts";
import { PathWalk } from "./path-walk.ts";
import type { Painted } from "./painted.ts";
import type { Walk } from "./walk.ts";
import { stateOperators } from "./state-operators.ts";
import { TextWalk } from "./text-walk.ts";
import { walkWithin } from "./walk-within.ts";

/** What a page paints. */
export interface PageWalk {
  readonly painted: readonly Painted[];
  /** Whether the page does more than anyone would look through; the rest is left out. */
  readonly isCut: boolean;
  /** Operators that PDF does not know, and content that could not be decoded. */
  readonly problems: readonly string[];
  /** Rendering intents that its content asks for. */
  readonly intents: ReadonlySet<string>;
  /** Every sequence of marked content, in the order of opening. */
  readonly marks: readonly Mark[];
}

const mostOperations = 1_000_000;
const mostPainted = 250_000;
const letter = [0, 0, 612, 792];

/** Lists what a page paints, in the order of painting. */
export function walkPage(file: PdfFile, page: PdfPage): PageWalk {
  const edges = asNumbers(file, page.inherited("MediaBox")) ?? letter;
  const media = boxOfEdges(edges);
  const walk: Walk = {
    file,
    painted: [],
    problems: new Set(),
    marks: [],
    mark: undefined,
    stack: [],
    state: initialState(file, media ?? box(0, 0, 612, 792)),
    resources: Entries.of(file, page.inherited("Resources")),
    within: [],
    inside: [],
    base: identity,
    area: undefined,
    isUncolored: false,
    operations: 0,
    intents: new Set(),
    looks: new Map(),
    walkContent,
  };
  walkContent(
    walk,
    attempt(walk, () => pageContents(file, page)),
  );
  return {
    painted: walk.painted,
    isCut: isFull(walk),
    problems: [...walk.problems],
    intents: walk.intents,
    marks: walk.marks,
  };
}

const isFull = (walk: Walk): boolean =>
  walk.operations >= mostOperations || walk.painted.length >= mostPainted;

function walkContent(walk: Walk, content: Uint8Array): void {
  const path = new PathWalk(walk);
  const text = new TextWalk(walk);
  const depth = walk.stack.length;
  const { mark } = walk;
  for (const operation of contentOperations(content)) {
    if (isFull(walk)) return;
    walk.operations++;
    const { operator } = operation;
    const isDone =
      path.take(operation) ||
      text.take(operation) ||
      stateOperators(walk, operation, depth) ||
      markOperators(walk, operation, mark) ||
      paintColorOperators(walk, operation) ||
      place(walk, operation) ||
      say(walk, operation);
    if (!isDone && !harmless.has(operator) && walk.problems.size < 20)
      walk.problems.add(`Unknown operator "${operator.slice(0, 20)}"`);
  }
  // What the content did not bring back does not outlive it.
  const [first] = walk.stack.splice(depth);
  if (first) walk.state = first;
  if (walk.mark !== mark) walk.problems.add("BMC without its EMC");
  walk.mark = mark;
}

/** Marked points, compatibility sections and glyph metrics: they put down no ink. */
const harmless = new Set("MP DP BX EX d0 i".split(" "));

/** Pictures, forms and gradients. */
function place(walk: Walk, operation: ContentOperation): boolean {
  const { operator, operands, inlineImage } = operation;
  const { resources, file } = walk;
  if (operator === "BI") {
    if (inlineImage) paintImage(walk, inlineImage, "inline");
    return true;
  }
  const name = asName(operands[0]) ?? "";
  if (operator === "sh") {
    const shading = resources?.entries("Shading")?.entries(name);
    if (shading) paintShading(walk, shading);
    return true;
  }
  if (operator !== "Do") return false;
  const object = resources?.entries("XObject")?.stream(name);
  if (!object) {
    walk.problems.add(`No object "${name}" to draw`);
    return true;
  }
  const kind = asName(file.resolve(object.dict.get("Subtype")));
  withinMark(walk, object, () => {
    if (kind === "Image") paintImage(walk, object, name);
    else if (kind === "Form") walkForm(walk, object, name);
  });
  return true;
}

function walkForm(walk: Walk, form: PdfStream, name: string): void {
  const { state, file } = walk;
  const entries = new Entries(file, form.dict);
  const matrix = multiply(matrixOf(entries.numbers("Matrix")), state.matrix);
  const bounds = boxOfEdges(entries.numbers("BBox") ?? []);
  walkWithin(walk, {
    name,
    stream: form,
    ref: asRef(walk.resources?.entries("XObject")?.dict.get(name)),
    matrix,
    resources: entries.entries("Resources"),
    state: bounds
      ? { clip: shared(state.clip, transformed(bounds, matrix)) }
      : {},
  });
}

/** What a glyph that is drawn says of itself, and which rendering intent is asked for. */
function say(walk: Walk, { operator, operands }: ContentOperation): boolean {
  if (operator === "d1") walk.isUncolored = true;
  else if (operator === "ri") {
    if (walk.intents.size < 20) walk.intents.add(asName(operands[0]) ?? "");
  } else return false;
  return true;
}
