/**
 * Reads a toolkit out of the CMS: a frozen snapshot with a digest.
 *
 * Everything is checked here, once; the engine trusts it. It renders nothing and writes nothing.
 */
import type { Payload, TypedUser } from "payload";
import type { LanguageTag, PackItem, Toolkit } from "#brand";
import type { Photograph, Toolkit as ToolkitDocument } from "#collections";
import { digestOf } from "#render/digest";
import { UnknownNameError } from "#render/errors";
import { deepFreeze } from "./deep-freeze.ts";
import { InvalidDocumentError } from "./invalid-document.ts";
import { readBrand } from "./read-brand.ts";
import { readNarratives } from "./read-narratives.ts";
import { readPhotograph } from "./read-photograph.ts";
import { readWords } from "./read-words.ts";

/** How a toolkit is asked for. */
export interface ReadToolkitOptions {
  /** A language that the toolkit must have. The toolkit stays whole, so that its digest does too. */
  readonly language?: LanguageTag;
  /** Reads as this person and sees what they may see; absent: as the program. */
  readonly user?: TypedUser;
}

/** The campaign toolkit of a slug, whole, with each of its documents checked. */
export async function readToolkit(
  payload: Payload,
  slug: string,
  { language, user }: ReadToolkitOptions = {},
): Promise<Toolkit> {
  const reader = new Reader(payload, user);
  const document = await reader.toolkit(slug);
  const { languages, name, promise: key, reference } = document;
  if (language !== undefined && !languages.some((known) => known === language))
    throw new UnknownNameError("language", language, languages);
  const where = `toolkit "${slug}"`;
  const brandDocument = await reader.related("brands", document.brand, where);
  const words = await readWords(payload, brandDocument);
  const brand = { ...readBrand(brandDocument), ...(words && { words }) };
  const promise = brand.promises.find((candidate) => candidate.key === key);
  if (!promise)
    throw new UnknownNameError(
      "promise",
      key,
      brand.promises.map((candidate) => candidate.key),
    );
  const narrative = await reader.related(
    "narratives",
    document.narrative,
    where,
  );
  const photographs = await reader.photographs(document.photographs, where);
  const content: Omit<Toolkit, "digest"> = {
    slug,
    name,
    reference,
    issued: document.issued.slice(0, 10),
    brand,
    promise,
    languages,
    narratives: readNarratives(narrative, `narrative of ${where}`, languages),
    photographs: photographs.map((photograph) =>
      readPhotograph(photograph, `a photograph of ${where}`),
    ),
    pack: (document.pack ?? []).map(packItem),
  };
  return deepFreeze({ ...content, digest: digestOf(content) });
}

type PackRow = NonNullable<ToolkitDocument["pack"]>[number];

const packItem = ({
  encoding,
  format,
  options,
  purpose,
  template,
}: PackRow): PackItem => ({
  template,
  format,
  purpose,
  encoding,
  ...(options?.length
    ? {
        options: Object.fromEntries(
          options.map(({ name, value }) => [name, value]),
        ),
      }
    : {}),
});

/** A related document, or the number that it is kept under. */
type Reference = number | string | { readonly id: number | string };

const idOf = (reference: Reference): number | string =>
  typeof reference === "object" ? reference.id : reference;

/** Finds documents in all languages at once, as one person or as the program. */
class Reader {
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
      limit: 1,
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

  /** All photographs with one question, in the toolkit's order. */
  async photographs(
    references: readonly Reference[],
    where: string,
  ): Promise<readonly Photograph[]> {
    const ids = references.map(idOf);
    const { docs } = await this.#payload.find({
      collection: "photographs",
      where: { id: { in: ids } },
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

  async related<Slug extends "brands" | "narratives">(
    collection: Slug,
    reference: Reference,
    where: string,
  ) {
    const id = idOf(reference);
    const document = await this.#payload.findByID({
      collection,
      id,
      locale: "all",
      depth: 0,
      disableErrors: true,
      ...this.#access,
    });
    return document ?? throwGone(collection, id, where);
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
