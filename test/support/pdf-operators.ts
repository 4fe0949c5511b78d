/** Content streams as operators, each with the state that it paints in. */
import { pagesOf, referred, type PdfObject } from "./pdf-objects.ts";

/** One operator of a content stream. */
export interface Operator {
  readonly name: string;
  readonly operands: readonly string[];
  /** The operators of state that hold here, by name: the last `k`, `cs`, `scn`, `gs` … */
  readonly state: Readonly<Record<string, string>>;
  /** How many `q` are open. */
  readonly depth: number;
}

const token = /\[[^\]]*\]|<[0-9A-Fa-f]*>|\((?:\\.|[^\\()])*\)|[^\s[\]<>()]+/g;
const isOperand = /^[-+.\d/[<(]/;
const states = new Set([
  ...["k", "K", "cs", "CS", "scn", "SCN", "gs", "w", "d"],
  ...["rg", "RG", "g", "G", "sc", "SC"],
]);

/** Reads a content stream. Transformations are left out of the state: they add up. */
export function operatorsOf(content: Uint8Array): readonly Operator[] {
  const words = Buffer.from(content).toString("latin1").match(token) ?? [];
  const operators: Operator[] = [];
  const stack: Record<string, string>[] = [];
  let state: Record<string, string> = {};
  let operands: string[] = [];
  for (const word of words) {
    if (isOperand.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === "q") stack.push({ ...state });
    if (word === "Q") state = stack.pop() ?? {};
    if (states.has(word)) state = { ...state, [word]: operands.join(" ") };
    operators.push({ name: word, operands, state, depth: stack.length });
    operands = [];
  }
  return operators;
}

/** The operators of a page, counted from 0. */
export function pageOperators(
  objects: readonly PdfObject[],
  index = 0,
): readonly Operator[] {
  const page = pagesOf(objects)[index];
  const { stream } = referred(objects, page?.text ?? "", "Contents");
  return operatorsOf(stream ?? new Uint8Array());
}

/** What paints: shapes, text, gradients, images. */
export const isPainting = ({ name }: Operator): boolean =>
  ["f", "f*", "F", "S", "s", "B", "b", "TJ", "Tj", "sh", "Do"].includes(name);
