/** Walks every object of a PDF from its trailer, and holds each against the Arlington model. */
import {
  PdfRef,
  PdfStream,
  type PdfFile,
  type PdfValue,
} from "../../../src/render/read-pdf/pdf-file.ts";
import { asArray, asDict } from "../../../src/render/read-pdf/values.ts";
import { entryFaults, entryOfKey, missingFaults } from "./entry-faults.ts";
import { keysOf, type Place } from "./evaluate.ts";
import type { Model, ModelEntry } from "./model.ts";
import { isOfType } from "./value-types.ts";
import { namesIn } from "./names-in.ts";

/** One thing that an object may not be, or lacks. */
export interface ObjectFault {
  /** `FileTrailer/Root/Pages`. */
  readonly where: string;
  readonly message: string;
}

interface Step {
  readonly place: Place;
  readonly where: string;
  /** The object's number, where it has one. */
  readonly object?: number | undefined;
}

/** Every fault of a file; objects that nothing refers to are faults too. */
export function checkObjects(
  file: PdfFile,
  model: Model,
): readonly ObjectFault[] {
  const walk = new Walk(file, model);
  walk.object(
    { place: { value: file.trailer }, where: "FileTrailer" },
    "FileTrailer",
  );
  return [...walk.faults, ...walk.unreached()];
}

class Walk {
  readonly faults: ObjectFault[] = [];
  readonly #file: PdfFile;
  readonly #model: Model;
  readonly #seen = new Set<string>();
  readonly #reached = new Set<number>();

  constructor(file: PdfFile, model: Model) {
    this.#file = file;
    this.#model = model;
  }

  *unreached(): Generator<ObjectFault> {
    for (const [object] of this.#file.objects())
      if (!this.#reached.has(object))
        yield { where: `object ${object}`, message: "nothing refers to it" };
  }

  /** An object that is one of the model by name. */
  object(step: Step, name: string): void {
    const { place, object, where } = step;
    if (object !== undefined) {
      const key = `${object} ${name}`;
      if (this.#seen.has(key)) return;
      this.#seen.add(key);
    }
    for (const message of this.#own(place, name))
      this.faults.push({ where: `${where} (${name})`, message });
    const entries = this.#model.get(name) ?? [];
    for (const key of keysOf(place.value)) {
      const entry = entryOfKey(
        entries,
        key,
        asArray(place.value) !== undefined,
      );
      if (entry) this.#entry(step, entry, key);
    }
  }

  /** What is wrong with an object by itself. */
  #own(place: Place, name: string): readonly string[] {
    const entries = this.#model.get(name);
    if (!entries) throw new Error(`The model has no object "${name}"`);
    const ground = { file: this.#file, place };
    const isArray = asArray(place.value) !== undefined;
    return [
      ...missingFaults(entries, ground),
      ...keysOf(place.value).flatMap((key) => {
        const entry = entryOfKey(entries, key, isArray);
        return entry
          ? entryFaults(entry, { ...ground, key })
          : [`has the entry ${key}, which it may not have`];
      }),
    ];
  }

  #entry({ place, where }: Step, entry: ModelEntry, key: string): void {
    const given =
      asArray(place.value)?.[Number(key)] ?? rawIn(place.value, key);
    if (given === undefined) return;
    const value = this.#file.resolve(given);
    const object = given instanceof PdfRef ? given.object : undefined;
    if (object !== undefined) this.#reached.add(object);
    const index = entry.types.findIndex((type) => isOfType(value, type));
    const type = entry.types[index] ?? "";
    const names = namesIn(entry.links[index] ?? [], {
      file: this.#file,
      place,
      key,
    });
    const next = {
      place: { value, parent: place },
      where: `${where}/${key}`,
      object,
    };
    if (type === "number-tree" || type === "name-tree")
      return this.#tree(next, names);
    this.#oneOf(next, names);
  }

  /** Whichever of several objects it is: the one that it has the fewest faults as. */
  #oneOf(step: Step, names: readonly string[]): void {
    const [best] = names
      .map((name) => ({ name, faults: this.#own(step.place, name).length }))
      .sort((one, other) => one.faults - other.faults);
    // What may be anything says nothing of what it holds.
    if (best && !best.name.startsWith("_Universal"))
      this.object(step, best.name);
  }

  #tree(step: Step, names: readonly string[]): void {
    const { place, where } = step;
    const dict = asDict(place.value);
    const list = (key: string) => asArray(this.#file.resolve(dict?.get(key)));
    const leaves = list("Nums") ?? list("Names") ?? [];
    for (const [index, leaf] of leaves.entries())
      if (index % 2 === 1)
        this.#oneOf(this.#below(leaf, place, `${where}/${index}`), names);
    for (const [index, kid] of (list("Kids") ?? []).entries())
      this.#tree(this.#below(kid, place, `${where}/Kids/${index}`), names);
  }

  #below(given: PdfValue, parent: Place, where: string): Step {
    const object = given instanceof PdfRef ? given.object : undefined;
    if (object !== undefined) this.#reached.add(object);
    return {
      place: { value: this.#file.resolve(given), parent },
      where,
      object,
    };
  }
}

const rawIn = (value: PdfValue, key: string): PdfValue | undefined =>
  value instanceof PdfStream ? value.dict.get(key) : asDict(value)?.get(key);
