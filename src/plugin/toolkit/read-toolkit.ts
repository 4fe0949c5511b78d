/**
 * Reads a toolkit out of the CMS: a frozen snapshot with a digest.
 *
 * Everything is checked here, once; the engine trusts it. It renders nothing and writes nothing.
 */
import type { Payload, TypedUser } from "payload";
import {
  joinPolicies,
  type LanguageTag,
  type PackItem,
  type Toolkit,
} from "#brand";
import { campaignTerms, may } from "#collections";
import { digestOfFields } from "#render/digest";
import { ToolkitError, UnknownNameError } from "#render/errors";
import { readCatalogue } from "../catalogue/read-catalogue.ts";
import {
  checkPack,
  readHousePolicies,
} from "../catalogue/read-house-policies.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { fetchBrand } from "./fetch-brand.ts";
import { InvalidDocumentError } from "./invalid-document.ts";
import { readFacts } from "./read-facts.ts";
import {
  factsOfWords,
  fillNarratives,
  photographsShown,
  readWritten,
} from "./read-narratives.ts";
import {
  factsOfMessages,
  fillMessages,
  readMessages,
} from "./read-messages.ts";
import { chosenPromise, checkTitles } from "./read-promises.ts";
import { readPhotograph } from "./read-photograph.ts";
import { factsOfPolicies, readPolicies } from "./read-policies.ts";
import {
  ToolkitReader,
  type ToolkitContent,
  type ToolkitDocument,
} from "./toolkit-reader.ts";

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
  const reader = new ToolkitReader(payload, user);
  const document = await reader.toolkit(slug);
  const { languages } = document;
  if (language !== undefined && !languages.some((known) => known === language))
    throw new UnknownNameError("language", language, languages);
  const where = `toolkit "${slug}"`;
  if (document._status === "draft")
    throw new InvalidDocumentError(
      `Cannot use ${where}: it is a draft, so ask a brand guardian to publish it`,
    );
  const toolkit = await toolkitFrom(payload, reader, document);
  if (user) refuseDraftBrand(toolkit, user);
  return toolkit;
}

/** Throws `forbidden` for a brand in preparation, unless it is for one who prepares it: nobody else makes even a proof. */
export function refuseDraftBrand(
  { brand, slug }: Pick<Toolkit, "brand" | "slug">,
  user: TypedUser,
): void {
  if (!brand.isDraft || may("readVersions", "brands", { user })) return;
  throw new ToolkitError(
    "forbidden",
    `Cannot use toolkit "${slug}": its brand "${brand.name}" is in preparation, and only its keepers and designers see it; ask a brand guardian for a proof, or to set the brand to live`,
  );
}

/** The toolkit of a document, whether it was published or not; each document that it refers to is checked. */
export async function toolkitFrom(
  payload: Payload,
  reader: ToolkitReader,
  document: ToolkitContent,
): Promise<Toolkit> {
  const { languages, name, reference, slug } = document;
  const where = `toolkit "${slug}"`;
  const [{ brand, canonical, promises }, narrative, photographs, catalogue] =
    await Promise.all([
      reader.brand(document.brand, where).then((id) => fetchBrand(payload, id)),
      reader.narrative(document.narrative, where),
      reader.photographs(document.photographs, where),
      readCatalogue(payload),
    ]);
  const promise = chosenPromise(promises, document.promise, where);
  const written = readWritten(narrative, {
    where: `narrative of ${where}`,
    languages,
    photographs: await reader.slugsOf(photographsShown(narrative)),
  });
  const writtenMessages = readMessages(
    narrative,
    languages,
    `narrative of ${where}`,
  );
  const campaignPolicies = readPolicies(document, where);
  const keys = [
    ...new Set([
      ...factsOfWords(written),
      ...factsOfMessages(writtenMessages),
      ...factsOfPolicies(campaignPolicies),
    ]),
  ];
  const facts = readFacts(await reader.facts(keys), keys, where);
  const messages = fillMessages(writtenMessages, facts);
  checkTitles(promise, languages, where);
  const pack = (document.pack ?? []).map(packItem);
  const policies = joinPolicies(
    await readHousePolicies(payload, photographs),
    campaignPolicies,
  );
  checkPack(pack, policies, where);
  const content: Omit<Toolkit, "digest"> = {
    slug,
    name,
    reference,
    issued: document.issued.slice(0, 10),
    brand,
    promise,
    languages,
    narratives: fillNarratives(written, facts),
    photographs: photographs.map((photograph) =>
      readPhotograph(photograph, `a photograph of ${where}`),
    ),
    pack,
    ...(messages && { messages }),
    ...(facts.length > 0 && { facts }),
    ...(policies.length > 0 && { templates: policies }),
    terms: campaignTerms(document, narrative),
    ...catalogue,
  };
  const digest = digestOfFields(content, { brand: canonical });
  return deepFreeze({ ...content, digest });
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
