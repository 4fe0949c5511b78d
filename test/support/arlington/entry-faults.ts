/** What the Arlington model has against one entry of an object. */
import {
  PdfRef,
  PdfStream,
  type PdfFile,
  type PdfValue,
} from "../../../src/render/read-pdf/pdf-file.ts";
import {
  asArray,
  asDict,
  asName,
  asText,
  dictOf,
} from "../../../src/render/read-pdf/values.ts";
import {
  entryIn,
  evaluate,
  type Ground,
  type Outcome,
  type Place,
} from "./evaluate.ts";
import { parseFormula } from "./formula.ts";
import type { ModelEntry } from "./model.ts";
import { namesIn } from "./names-in.ts";
import { isOfType } from "./value-types.ts";

const outcomeOf = (text: string, ground: Ground): Outcome =>
  evaluate(parseFormula(text), ground);

/** Whether a cell of the model says yes. */
const says = (cell: string, ground: Ground): boolean =>
  cell === "TRUE" ||
  (cell.startsWith("fn:") && outcomeOf(cell, ground) === true);

/** The entry of the model that a key is: its own, or that of any key, or of every so many of an array. */
export function entryOfKey(
  entries: readonly ModelEntry[],
  key: string,
  isArray: boolean,
): ModelEntry | undefined {
  const own = entries.find((entry) => entry.key === key);
  if (own) return own;
  const repeated = entries.filter(({ key: one }) => /^\d+\*$/.test(one));
  const least = Number.parseInt(repeated[0]?.key ?? "", 10);
  if (isArray && repeated.length > 0)
    return repeated[(Number(key) - least) % repeated.length];
  return entries.find((entry) => entry.key === "*");
}

/** Entries that an object must have and has not. */
export const missingFaults = (
  entries: readonly ModelEntry[],
  ground: { readonly file: PdfFile; readonly place: Place },
): readonly string[] =>
  entries
    .filter((entry) => {
      const { key } = entry;
      if (key.includes("*") || !says(entry.required, { ...ground, key }))
        return false;
      const own = entryIn(ground.file, ground.place.value, key);
      return (
        (own ?? null) === null && !(entry.isInherited && inherits(ground, key))
      );
    })
    .map(({ key }) => `lacks the entry ${key}`);

function inherits(
  { file, place }: { readonly file: PdfFile; readonly place: Place },
  key: string,
): boolean {
  let at: PdfValue | undefined = place.value;
  for (let depth = 0; depth < 32 && at !== undefined; depth++) {
    if (entryIn(file, at, key) !== undefined) return true;
    at = entryIn(file, at, "Parent");
  }
  return false;
}

/** What is wrong with an entry that is there. */
export function entryFaults(
  entry: ModelEntry,
  ground: Ground,
): readonly string[] {
  const { file, key, place } = ground;
  const given =
    asArray(place.value)?.[Number(key)] ??
    dictOf(place.value)?.get(key) ??
    null;
  const value = file.resolve(given);
  const index = entry.types.findIndex((type) => isOfType(value, type));
  if (index < 0) return [`${key} is no ${entry.types.join(" or ")}`];
  return [
    ...versionFaults(entry, ground),
    ...referenceFaults(entry, ground, { index, given, value }),
    ...valueFaults(entry.values[index] ?? [], ground, value),
    ...(entry.conditions[index] ?? [])
      .filter(
        (one) => one.startsWith("fn:") && outcomeOf(one, ground) === false,
      )
      .map((one) => `${key} breaks ${one}`),
  ];
}

function versionFaults(
  { deprecated, since }: ModelEntry,
  { file, key }: Ground,
): readonly string[] {
  const version = Number(file.version);
  const from = Number(/(?:^|\|\| )(\d\.\d)\)?$/.exec(since)?.[1] ?? Infinity);
  return [
    ...(version < from
      ? [`${key} is of ${since}, and the file of ${file.version}`]
      : []),
    ...(deprecated !== "" && version >= Number(deprecated)
      ? [`${key} is deprecated since ${deprecated}`]
      : []),
  ];
}

function referenceFaults(
  { indirect }: ModelEntry,
  ground: Ground,
  {
    given,
    index,
    value,
  }: {
    readonly index: number;
    readonly given: PdfValue;
    readonly value: PdfValue;
  },
): readonly string[] {
  const isReference = given instanceof PdfRef;
  const cell = indirect[index] ?? indirect[0] ?? "";
  const asks = (name: string) =>
    cell === `fn:${name}()` ||
    (cell.startsWith(`fn:${name}(`) && outcomeOf(cell, ground) === true);
  const must =
    cell === "TRUE" || asks("MustBeIndirect") || value instanceof PdfStream;
  if (must && !isReference) return [`${ground.key} is no reference`];
  return asks("MustBeDirect") && isReference
    ? [`${ground.key} is a reference`]
    : [];
}

function valueFaults(
  allowed: readonly string[],
  ground: Ground,
  value: PdfValue,
): readonly string[] {
  if (allowed.length === 0) return [];
  const formulas = allowed.filter((one) => /^fn:(Eval|Not)\(/.test(one));
  const names = namesIn(
    allowed.filter((one) => !formulas.includes(one)),
    ground,
  );
  const is =
    asName(value) ??
    asText(value) ??
    (asArray(value) || asDict(value) ? undefined : String(value));
  const isOne =
    is === undefined ||
    names.some((name) => name === "*" || alike(name, is)) ||
    formulas.some((one) => outcomeOf(one, ground) !== false);
  const must = allowed
    .filter((one) => one.startsWith("fn:RequiredValue("))
    .filter(
      (one) => outcomeOf(one.replace("RequiredValue", "Eval"), ground) === true,
    )
    .map((one) => String(outcomeOf(one, ground)));
  if (is !== undefined && must.some((wanted) => !alike(wanted, is)))
    return [`${ground.key} is "${is}", and must be ${must.join(", ")}`];
  return isOne ? [] : [`${ground.key} is "${is}", not ${allowed.join(", ")}`];
}

/** `1.0` and `1` are one number. */
const alike = (one: string, other: string): boolean =>
  one === other || (one !== "" && Number(one) === Number(other));
