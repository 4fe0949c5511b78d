/** Evaluates formulas of the Arlington model on an object; what it cannot know is undefined, and no fault. */
import type {
  PdfDict,
  PdfFile,
  PdfValue,
} from "../../../src/render/read-pdf/pdf-file.ts";
import {
  asArray,
  asName,
  asText,
  dictOf,
} from "../../../src/render/read-pdf/values.ts";
import type { Formula } from "./formula.ts";

/** An object that is being asked about, and the one that it was reached from. */
export interface Place {
  readonly value: PdfValue;
  readonly parent?: Place | undefined;
}

/** Where a formula stands. */
export interface Ground {
  readonly file: PdfFile;
  readonly place: Place;
  /** The entry that the formula belongs to. */
  readonly key: string;
}

/** What a formula comes to. */
export type Outcome = number | string | boolean | undefined;

const standardFonts = /^(Courier|Helvetica|Times|Symbol|ZapfDingbats)/;

/** The entry of an object, resolved. */
export function entryIn(
  file: PdfFile,
  value: PdfValue,
  key: string,
): PdfValue | undefined {
  const array = asArray(value);
  const found = array ? array[Number(key)] : dictOf(value)?.get(key);
  return found === undefined ? undefined : file.resolve(found);
}

/** What a formula comes to where it stands. */
export function evaluate(formula: Formula, ground: Ground): Outcome {
  switch (formula.kind) {
    case "literal":
      return formula.value;
    case "path":
      return formula.isValue
        ? plain(reached(formula.steps, ground))
        : formula.steps.join("::");
    case "operation":
      return operate(
        formula.sign,
        evaluate(formula.left, ground),
        evaluate(formula.right, ground),
      );
    case "call":
      return call(formula.name, formula.args, ground);
  }
}

const plain = (value: PdfValue | undefined): Outcome => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return asName(value) ?? asText(value);
};

function reached(
  steps: readonly string[],
  { file, place }: Pick<Ground, "file" | "place">,
): PdfValue | undefined {
  let at: Place | undefined = place;
  let value: PdfValue | undefined = place.value;
  for (const step of steps) {
    if (step === "parent") {
      at = at?.parent;
      value = at?.value;
    } else if (step === "trailer") value = file.trailer;
    else if (step === "Catalog") value = file.catalog;
    else if (value === undefined) return undefined;
    else value = entryIn(file, value, step);
  }
  return value;
}

function operate(sign: string, left: Outcome, right: Outcome): Outcome {
  if (sign === "&&")
    return left === false || right === false ? false : both(left, right, true);
  if (sign === "||")
    return left === true || right === true ? true : both(left, right, false);
  if (left === undefined || right === undefined) return undefined;
  if (sign === "==") return String(left) === String(right);
  if (sign === "!=") return String(left) !== String(right);
  return compute(sign, Number(left), Number(right));
}

const both = (left: Outcome, right: Outcome, value: boolean): Outcome =>
  left === undefined || right === undefined ? undefined : value;

function compute(sign: string, left: number, right: number): Outcome {
  const outcomes: Readonly<Record<string, Outcome>> = {
    "<": left < right,
    ">": left > right,
    "<=": left <= right,
    ">=": left >= right,
    "+": left + right,
    "-": left - right,
    "*": left * right,
    mod: left % right,
  };
  return outcomes[sign];
}

type Call = (args: readonly Formula[], ground: Ground) => Outcome;

const entryOf = (
  formula: Formula | undefined,
  ground: Ground,
): PdfValue | undefined =>
  formula?.kind === "path" ? reached(formula.steps, ground) : undefined;

/** Functions of versions: alone they are a question, around something a condition on it. */
const versions =
  (holds: (is: number, wanted: number) => boolean): Call =>
  ([wanted, inner], ground) => {
    const isSo = holds(
      Number(ground.file.version),
      Number(wanted && evaluate(wanted, ground)),
    );
    if (!inner) return isSo;
    return isSo ? evaluate(inner, ground) : undefined;
  };

const bits =
  (isSet: boolean): Call =>
  ([first, last = first], ground) => {
    const value = entryIn(ground.file, ground.place.value, ground.key);
    if (typeof value !== "number" || !first || !last) return undefined;
    const from = Number(evaluate(first, ground));
    const to = Number(evaluate(last, ground));
    return Array.from(
      { length: to - from + 1 },
      (_, index) => from + index,
    ).every((bit) => ((value >>> (bit - 1)) & 1) === Number(isSet));
  };

const side =
  (low: number): Call =>
  ([key], ground) => {
    const box = asArray(entryOf(key, ground));
    const [from, to] = [box?.[low], box?.[low + 2]];
    return typeof from === "number" && typeof to === "number"
      ? Math.abs(to - from)
      : undefined;
  };

const first: Call = ([inner], ground) => inner && evaluate(inner, ground);

const calls: Readonly<Record<string, Call>> = {
  Eval: first,
  IsRequired: first,
  Not: ([inner], ground) => {
    const outcome = inner && evaluate(inner, ground);
    return outcome === undefined ? undefined : outcome !== true;
  },
  IsPresent: ([what, condition], ground) => {
    if (what?.kind !== "path" || what.isValue)
      return what && evaluate(what, ground) === true;
    if (what.steps.includes("*")) return undefined;
    const isThere = entryOf(what, ground) !== undefined;
    if (!condition) return isThere;
    return isThere ? evaluate(condition, ground) : undefined;
  },
  SinceVersion: versions((is, wanted) => is >= wanted),
  BeforeVersion: versions((is, wanted) => is < wanted),
  IsPDFVersion: versions((is, wanted) => is === wanted),
  Deprecated: versions((is, wanted) => is < wanted),
  Extension: (args) => (args.length > 1 ? undefined : false),
  ArrayLength: ([key], ground) => asArray(entryOf(key, ground))?.length,
  BitSet: bits(true),
  BitsSet: bits(true),
  BitClear: bits(false),
  BitsClear: bits(false),
  RectWidth: side(0),
  RectHeight: side(1),
  Contains: ([key, wanted], ground) => {
    const value = entryOf(key, ground);
    const what = wanted && evaluate(wanted, ground);
    if (value === undefined) return undefined;
    return (asArray(value) ?? [value]).some(
      (one) => plain(ground.file.resolve(one)) === what,
    );
  },
  IsPDFTagged: (_, { file }) => file.catalog.has("StructTreeRoot"),
  PageContainsStructContentItems: (_, { file }) =>
    file.catalog.has("StructTreeRoot"),
  RequiredValue: ([, value], ground) => value && evaluate(value, ground),
  IsEncryptedWrapper: () => false,
  NotStandard14Font: (_, { file, place }) =>
    !standardFonts.test(asName(entryIn(file, place.value, "BaseFont")) ?? ""),
  MustBeDirect: first,
  MustBeIndirect: first,
};

const call = (
  name: string,
  args: readonly Formula[],
  ground: Ground,
): Outcome => calls[name]?.(args, ground);

/** A dictionary or a stream's dictionary: what entries are counted of. */
export const keysOf = (value: PdfValue): readonly string[] => {
  const array = asArray(value);
  const dict: PdfDict | undefined = dictOf(value);
  return array ? Object.keys(array) : [...(dict?.keys() ?? [])];
};
