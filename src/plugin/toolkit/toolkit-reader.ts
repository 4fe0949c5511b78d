import type {
  Payload,
  TransformCollectionWithSelect,
  TypedUser,
} from "payload";
import { termsOfNarrative, termsOfToolkit } from "#collections";
import { UnknownNameError } from "#render/errors";
import { InvalidDocumentError } from "./invalid-document.ts";
import { messageParts } from "./read-messages.ts";
import { campaignWords } from "./read-narratives.ts";
import { photographParts } from "./read-photograph.ts";

/** A related document, or the number that it is kept under. */
type Reference = number | string | { readonly id: number | string };

const idOf = (reference: Reference): number | string =>
  typeof reference === "object" ? reference.id : reference;

/*
 * What is read of each document, and nothing else: every localised field is read in every language, and
 * what a photograph may be used for is asked when something is made of it.
 */
const toolkitParts = {
  slug: true,
  name: true,
  reference: true,
  issued: true,
  brand: true,
  promise: true,
  narrative: true,
  languages: true,
  photographs: true,
  templates: true,
  pack: true,
  ...termsOfToolkit,
  _status: true,
} as const;

const narrativeParts = {
  ...campaignWords,
  ...messageParts,
  ...termsOfNarrative,
} as const;

const stylesToo = { ...photographParts, styleSet: true } as const;

/** What is read of a toolkit's document. */
export type ToolkitDocument = TransformCollectionWithSelect<
  "toolkits",
  typeof toolkitParts
>;

/** A toolkit's document whose policies are still to be checked: they hold every language's words. */
export type ToolkitContent = Omit<ToolkitDocument, "templates"> & {
  readonly templates?: unknown;
};

type NarrativeDocument = TransformCollectionWithSelect<
  "narratives",
  typeof narrativeParts
>;
type Photograph = TransformCollectionWithSelect<
  "photographs",
  typeof stylesToo
>;

/** Finds documents in all languages at once, as one person or as the program. */
export class ToolkitReader {
  readonly #payload: Payload;
  readonly #access: {
    readonly overrideAccess: boolean;
    readonly user?: TypedUser;
  };

  constructor(payload: Payload, user: TypedUser | undefined) {
    this.#payload = payload;
    this.#access = user
      ? { overrideAccess: false, user }
      : { overrideAccess: true };
  }

  async toolkit(slug: string): Promise<ToolkitDocument> {
    const { docs } = await this.#payload.find({
      collection: "toolkits",
      where: { slug: { equals: slug } },
      select: toolkitParts,
      limit: 1,
      pagination: false,
      locale: "all",
      depth: 0,
      ...this.#access,
    });
    const [found] = docs;
    if (found) return found;
    const all = await this.#payload.find({
      collection: "toolkits",
      select: { slug: true },
      sort: "slug",
      pagination: false,
      depth: 0,
      ...this.#access,
    });
    throw new UnknownNameError(
      "toolkit",
      slug,
      all.docs.map((toolkit) => toolkit.slug),
    );
  }

  /** The latest version of a toolkit, as it was saved last, published or not. */
  async latest(id: number): Promise<ToolkitDocument> {
    const document = await this.#payload.findByID({
      collection: "toolkits",
      id,
      select: toolkitParts,
      draft: true,
      locale: "all",
      depth: 0,
      disableErrors: true,
      ...this.#access,
    });
    return document ?? throwGone("toolkits", id, "the toolkit");
  }

  /** All photographs with one question, in the toolkit's order. */
  async photographs(
    references: readonly Reference[],
    where: string,
  ): Promise<readonly Photograph[]> {
    const ids = references.map(idOf);
    const { docs } = await this.#payload.find({
      collection: "photographs",
      where: { id: { in: ids } },
      select: stylesToo,
      pagination: false,
      locale: "all",
      depth: 0,
      ...this.#access,
    });
    const found = new Map<number | string, Photograph>(
      docs.map((document) => [document.id, document]),
    );
    return ids.map(
      (id) => found.get(id) ?? throwGone("photographs", id, where),
    );
  }

  /** The slugs of photographs that a narrative shows: whether they may be shown is asked where they are. */
  async slugsOf(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    if (ids.length === 0) return new Map();
    const { docs } = await this.#payload.find({
      collection: "photographs",
      where: { id: { in: [...new Set(ids)] } },
      select: { slug: true },
      pagination: false,
      depth: 0,
      ...this.#access,
    });
    return new Map(docs.map(({ id, slug }) => [id, slug]));
  }

  /** The number of a brand that the reader may see. */
  async brand(reference: Reference, where: string): Promise<number> {
    const id = idOf(reference);
    const document = await this.#payload.findByID({
      collection: "brands",
      id,
      select: { slug: true },
      depth: 0,
      disableErrors: true,
      ...this.#access,
    });
    return document?.id ?? throwGone("brands", id, where);
  }

  async narrative(
    reference: Reference,
    where: string,
  ): Promise<NarrativeDocument> {
    const id = idOf(reference);
    const document = await this.#payload.findByID({
      collection: "narratives",
      id,
      select: narrativeParts,
      locale: "all",
      depth: 0,
      disableErrors: true,
      ...this.#access,
    });
    return document ?? throwGone("narratives", id, where);
  }

  /** The facts of some keys, with one question. */
  async facts(keys: readonly string[]): Promise<readonly unknown[]> {
    if (keys.length === 0) return [];
    const { docs } = await this.#payload.find({
      collection: "facts",
      where: { key: { in: [...keys] } },
      pagination: false,
      locale: "all",
      depth: 0,
      ...this.#access,
    });
    return docs;
  }
}

function throwGone(
  collection: string,
  id: number | string,
  where: string,
): never {
  throw new InvalidDocumentError(
    `Cannot use ${where}: its document ${id} in "${collection}" is gone or closed to you, so choose another`,
  );
}
