/**
 * Texts that break programs, tried on every text field of a collection: each is kept as it was sent, or
 * refused with a sentence at its field.
 *
 * A field's own check is asked about every text. What it lets through is written, many texts in one
 * value where the field lets that through too; what it refuses is sent as well, one text at a time.
 */
import {
  ValidationError,
  createLocalReq,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
} from "payload";
import type { ProtectedCollection } from "#collections";
import type { SampleMaker } from "./sample-document.ts";
import { textPlaces, type TextPlace } from "./text-places.ts";
import { naughtyTexts } from "./naughty-texts.ts";

/** What became of the texts of one collection. */
export interface Outcome {
  readonly kept: number;
  readonly refused: number;
  /** What must not be: a text altered, a failure, a refusal without a word about its field. */
  readonly mistakes: readonly string[];
}

/** Most letters that are written into one field at once, and most refusals that are sent. */
const mostLetters = 1500;
const mostRefusals = 4;

interface Sorted {
  readonly place: TextPlace;
  /** Texts that the field takes, many in one where it takes that too. */
  readonly taken: readonly string[];
  readonly refused: readonly string[];
}

/** What a field of several texts is given. */
const givenTo = (field: FlattenedField, text: string): unknown =>
  field.type === "json" || ("hasMany" in field && field.hasMany)
    ? [text]
    : text;

/** Asks a field's own check about every text. */
async function sortTexts(
  place: TextPlace,
  asks: (text: string) => Promise<boolean>,
): Promise<Sorted> {
  const taken: string[] = [];
  const refused: string[] = [];
  let together: string | undefined;
  for (const text of naughtyTexts) {
    const more: string = together === undefined ? text : `${together} ${text}`;
    if (more.length <= mostLetters && (await asks(more))) together = more;
    else if (!(await asks(text))) refused.push(text);
    else {
      if (together !== undefined) taken.push(together);
      together = text;
    }
  }
  if (together !== undefined) taken.push(together);
  return { place, taken, refused };
}

/** Every text of a document by its path; several where there are rows. */
function textsIn(
  value: unknown,
  path = "",
  found = new Map<string, unknown[]>(),
): ReadonlyMap<string, readonly unknown[]> {
  if (Array.isArray(value)) for (const row of value) textsIn(row, path, found);
  else if (typeof value === "object" && value !== null) {
    const block = "blockType" in value ? [String(value.blockType)] : [];
    for (const [name, inner] of Object.entries(value))
      textsIn(inner, [path, ...block, name].filter(Boolean).join("."), found);
  } else found.set(path, [...(found.get(path) ?? []), value]);
  return found;
}

/** The paths that a refusal names, without the numbers of rows; nothing where it is no refusal of fields. */
const pathsNamed = (error: unknown): readonly string[] =>
  error instanceof ValidationError
    ? error.data.errors
        .filter(({ message }) => message.length > 4)
        .map(({ path }) => path.replaceAll(/\.\d+(?=\.|$)/g, ""))
    : [];

/** What happened at the bottom of an error: a database is named by what it was asked. */
const saysOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? saysOf(error.cause) : error.message;
};

/** What a trial needs: who makes documents, and what makes one of the collection valid, by path. */
export interface TrialGround {
  readonly payload: Payload;
  readonly make: SampleMaker;
  readonly valid: Readonly<Record<string, unknown>>;
}

/** Tries every text on every text field of one collection. */
export class TextTrial {
  readonly #payload: Payload;
  readonly #make: SampleMaker;
  readonly #slug: ProtectedCollection;
  readonly #valid: object;
  readonly #mistakes = new Set<string>();
  #kept = 0;
  #refused = 0;

  constructor(
    slug: ProtectedCollection,
    { make, payload, valid }: TrialGround,
  ) {
    this.#payload = payload;
    this.#make = make;
    this.#slug = slug;
    this.#valid = valid;
  }

  async run(): Promise<Outcome> {
    const { id } = await this.#make.document(this.#slug);
    const { config } = this.#payload.collections[this.#slug];
    const req = await createLocalReq({}, this.#payload);
    const sorted: Sorted[] = [];
    for (const place of textPlaces(config.flattenedFields))
      sorted.push(
        await sortTexts(place, (text) => this.#asks(place, text, { id, req })),
      );
    const most = Math.max(...sorted.map(({ taken }) => taken.length));
    for (let turn = 0; turn < most; turn += 1)
      await this.#write(id, turnOf(turn, sorted));
    for (let turn = 0; turn < mostRefusals; turn += 1)
      await this.#refuse(id, refusalsOf(turn, sorted));
    return {
      kept: this.#kept,
      refused: this.#refused,
      mistakes: [...this.#mistakes].slice(0, 20),
    };
  }

  /** Once, and no longer than somebody reads. */
  #mistake(what: string): void {
    this.#mistakes.add(what.slice(0, 300));
  }

  /** Whether a field takes a text; what it says instead must be a sentence. */
  async #asks(
    { field, path }: TextPlace,
    text: string,
    about: { readonly id: number; readonly req: PayloadRequest },
  ): Promise<boolean> {
    if (!("validate" in field) || !field.validate) return true;
    const answer: unknown = await Reflect.apply(field.validate, field, [
      givenTo(field, text),
      {
        ...field,
        ...about,
        collectionSlug: this.#slug,
        data: {},
        siblingData: {},
        blockData: {},
        operation: "update",
        event: "submit",
        path: path.split("."),
        preferences: { fields: {} },
      },
    ]);
    if (answer !== true) {
      this.#refused += 1;
      if (typeof answer !== "string" || answer.length < 5)
        this.#mistake(`${path} answers ${JSON.stringify(answer)}`);
    }
    return answer === true;
  }

  /** Writes texts and reads them again. What is refused at its field is left out and the rest tried again. */
  async #write(id: number, texts: Texts): Promise<void> {
    if (texts.size === 0) return;
    const error = await this.#send(id, texts);
    if (error !== undefined) {
      const left = this.#without(texts, error);
      if (left) await this.#write(id, left);
      return;
    }
    const document = await this.#payload.findByID({
      collection: this.#slug,
      id,
      depth: 0,
      showHiddenFields: true,
    });
    const found = textsIn(document);
    for (const [{ path }, text] of texts) {
      const values = found.get(path) ?? [];
      if (values.length > 0 && values.every((value) => isSame(value, text)))
        this.#kept += 1;
      else
        this.#mistake(
          `${path} keeps ${JSON.stringify(values)} for ${JSON.stringify(text)}`,
        );
    }
  }

  /** Sends texts that their fields refuse. */
  async #refuse(id: number, texts: Texts): Promise<void> {
    if (texts.size === 0) return;
    const named = pathsNamed(await this.#send(id, texts));
    // What a document hides is not checked: it is kept, or refused on its own.
    for (const [place, text] of texts)
      if (!isNamed(place, named))
        await this.#write(id, new Map([[place, text]]));
  }

  #without(texts: Texts, error: unknown): Texts | undefined {
    const named = pathsNamed(error);
    const left = new Map(
      [...texts].filter(([place]) => !isNamed(place, named)),
    );
    this.#refused += texts.size - left.size;
    if (left.size < texts.size) return left;
    this.#mistake(
      error instanceof ValidationError
        ? JSON.stringify(error.data.errors)
        : saysOf(error),
    );
    return undefined;
  }

  async #send(id: number, texts: Texts): Promise<unknown> {
    const data = await this.#make.filled(
      this.#slug,
      new Map([
        ...Object.entries(this.#valid),
        ...[...texts].map(
          ([{ field, path }, text]) => [path, givenTo(field, text)] as const,
        ),
      ]),
    );
    try {
      await this.#payload.update({
        collection: this.#slug,
        id,
        data: { ...data, _status: "published" },
        depth: 0,
      });
      return undefined;
    } catch (error) {
      return error;
    }
  }
}

/** Whether a refusal names a field, or the rows that it stands in. */
const isNamed = ({ shown }: TextPlace, named: readonly string[]): boolean =>
  named.some((path) => path === shown || shown.startsWith(`${path}.`));

type Texts = ReadonlyMap<TextPlace, string>;

const isSame = (value: unknown, text: string): boolean =>
  value === text || (text === "" && (value === null || value === undefined));

/** The texts of one turn: each field's own next one, until it has none left. */
const turnOf = (turn: number, sorted: readonly Sorted[]): Texts =>
  new Map(
    sorted.flatMap(({ place, taken }) => {
      const text = taken[turn];
      return text === undefined ? [] : [[place, text] as const];
    }),
  );

/** Refused texts of one turn, spread over all that a field refuses. */
const refusalsOf = (turn: number, sorted: readonly Sorted[]): Texts =>
  new Map(
    sorted.flatMap(({ place, refused }, at) => {
      const text =
        refused[
          (turn * Math.ceil(refused.length / mostRefusals) + at) %
            refused.length
        ];
      return text === undefined ? [] : [[place, text] as const];
    }),
  );
