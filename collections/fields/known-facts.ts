import type { PayloadRequest } from "payload";
import { brokenReferences, factsNamed, fillFacts } from "#brand";

/** A fact as far as a text that refers to it needs it. */
interface KnownFact {
  readonly key: string;
  readonly printed?: string | null;
  readonly _status?: string | null;
}

/** The published facts of some keys, in the language of the request. */
async function findFacts(
  keys: readonly string[],
  req: PayloadRequest,
): Promise<readonly KnownFact[]> {
  if (keys.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: "facts",
    where: { key: { in: [...keys] } },
    select: { key: true, printed: true, _status: true },
    pagination: false,
    depth: 0,
    ...(req.locale && { locale: req.locale }),
    req,
  });
  return docs;
}

/** A text with its facts filled in, or what is wrong with its references. */
export type FilledText =
  | { readonly kind: "filled"; readonly text: string }
  | { readonly kind: "refused"; readonly why: string };

/** Fills the facts that a text refers to, in the language of the request. */
export async function fillKnownFacts(
  text: string,
  req: PayloadRequest,
): Promise<FilledText> {
  const [broken] = brokenReferences(text);
  if (broken !== undefined)
    return refused(
      `"${broken.slice(0, 60)}" is no reference to a fact: write {fact:its-key}, in small letters without spaces`,
    );
  const keys = factsNamed(text);
  const facts = await findFacts(keys, req);
  for (const key of keys) {
    const fact = facts.find((candidate) => candidate.key === key);
    if (!fact)
      return refused(
        `There is no fact "${key}": look up its key under Facts, or add it there`,
      );
    if (fact._status !== "published")
      return refused(
        `Fact "${key}" is a draft: ask a brand guardian to publish it first`,
      );
    if (!fact.printed)
      return refused(
        `Fact "${key}" is not worded in this language: say in the fact how it is printed`,
      );
  }
  const wordsOf = (key: string): string =>
    facts.find((fact) => fact.key === key)?.printed ?? "";
  return { kind: "filled", text: fillFacts(text, wordsOf) };
}

const refused = (why: string): FilledText => ({ kind: "refused", why });

/** Validates a text: every fact that it refers to is there, published and worded. */
export async function statesKnownFacts(
  value: unknown,
  req: PayloadRequest,
): Promise<true | string> {
  if (typeof value !== "string" || !value.includes("{")) return true;
  const filled = await fillKnownFacts(value, req);
  return filled.kind === "filled" || filled.why;
}
