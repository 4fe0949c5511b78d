import type { Payload } from "payload";
import {
  factsNamed,
  fillFacts,
  findMessageChannel,
  laterOf,
  messageLength,
  rightsStatusOf,
  type Day,
  type Fact,
  type LanguageTag,
  type Toolkit,
} from "#brand";
import {
  findElections,
  noRights,
  outputUse,
  periodsFor,
  rightsOf,
  todayInLondon,
  verdictOf,
  type Narrative,
} from "#collections";
import type { GuideContent } from "#render";
import { localeOf } from "../seed/locale-of.ts";
import { factWords, readFacts } from "./read-facts.ts";
import { readToolkit } from "./read-toolkit.ts";

/** Which guide is asked for. */
export interface ReadGuideOptions {
  /** The toolkit's slug. */
  readonly toolkit: string;
  /** The toolkit's first unless told. */
  readonly language?: LanguageTag | undefined;
  /** The day that the guide bears. Rights are asked for it, or for today if that is later. */
  readonly issued: Day;
}

/**
 * What a toolkit's guide is made of: the toolkit, what a guardian wrote beside it, its messages in the
 * language with their facts, and how the rights of each photograph stand.
 */
export async function readGuide(
  payload: Payload,
  { issued, language: wanted, toolkit: slug }: ReadGuideOptions,
): Promise<GuideContent> {
  const toolkit = await readToolkit(
    payload,
    slug,
    wanted === undefined ? {} : { language: wanted },
  );
  const first = toolkit.languages[0] ?? "en";
  const language = wanted ?? first;
  const beside = await readBeside(payload, slug, language);
  const { facts, messages } = await readMessages(
    payload,
    beside.narrative?.messages ?? [],
    { toolkit, language },
  );
  const { document: written } = beside;
  const contact = written?.contact;
  const texts = (
    rows: readonly { readonly text: string }[] | null | undefined,
  ) => (rows ?? []).map(({ text }) => text);
  return {
    toolkit,
    language,
    issued,
    first,
    summary: written?.summary ?? "",
    objective: written?.objective ?? "",
    audiences: (beside.narrative?.audiences ?? []).map(({ insight, name }) => ({
      name,
      insight: insight ?? "",
    })),
    dos: texts(written?.dos),
    donts: texts(written?.donts),
    hashtag: written?.hashtag ?? "",
    contact: [contact?.name, contact?.email, contact?.phone].flatMap(
      (line) => line ?? [],
    ),
    messages,
    facts,
    photographs: await readStandings(
      payload,
      toolkit,
      laterOf(issued, todayInLondon()),
    ),
  };
}

/** What a guardian wrote beside what every output needs. */
async function readBeside(
  payload: Payload,
  slug: string,
  language: LanguageTag,
) {
  const { docs } = await payload.find({
    collection: "toolkits",
    where: { slug: { equals: slug } },
    select: {
      summary: true,
      objective: true,
      hashtag: true,
      dos: true,
      donts: true,
      contact: true,
      narrative: true,
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const [document] = docs;
  const id = document?.narrative;
  if (typeof id !== "number") return { document, narrative: undefined };
  const narrative = await payload.findByID({
    collection: "narratives",
    id,
    select: { audiences: true, messages: true },
    locale: localeOf(language),
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  });
  return { document, narrative };
}

type MessageRows = NonNullable<Narrative["messages"]>;

/** The messages of the language with their facts filled in, and every fact that the campaign states. */
async function readMessages(
  payload: Payload,
  rows: MessageRows,
  {
    language,
    toolkit,
  }: { readonly toolkit: Toolkit; readonly language: LanguageTag },
): Promise<Pick<GuideContent, "facts" | "messages">> {
  const keys = factsNamed(rows.map(({ text }) => text ?? "").join("\n"));
  const { docs } = await payload.find({
    collection: "facts",
    where: { key: { in: [...keys] } },
    pagination: false,
    locale: "all",
    depth: 0,
    overrideAccess: true,
  });
  const named = readFacts(docs, keys, `messages of toolkit "${toolkit.slug}"`);
  const messages = rows.flatMap(
    ({ audience, channel: code, text: written }) => {
      const channel = findMessageChannel(code);
      if (!channel || !written?.trim()) return [];
      const text = fillFacts(written, (key) => factWords(named, key, language));
      return [
        {
          channel: channel.name,
          ...(audience && { audience }),
          text,
          length: messageLength(channel, text),
          limit: channel.limit,
        },
      ];
    },
  );
  return { messages, facts: joined(toolkit.facts ?? [], named) };
}

/** Facts once each, by the alphabet. */
const joined = (
  some: readonly Fact[],
  others: readonly Fact[],
): readonly Fact[] =>
  [
    ...new Map([...some, ...others].map((fact) => [fact.key, fact])).values(),
  ].toSorted((one, other) => (one.key < other.key ? -1 : 1));

/** Rights are asked at every use: what may not stand on the web today is named and not shown. */
async function readStandings(
  payload: Payload,
  { photographs, slug, terms }: Toolkit,
  asked: Day,
): Promise<GuideContent["photographs"]> {
  const rights = await rightsOf(
    payload,
    photographs.map(({ id }) => id),
  );
  const moment = new Date();
  const register = await findElections(payload, moment);
  const occasion = {
    asked,
    terms,
    preElectionPeriods: periodsFor({ toolkit: slug, terms }, register, moment),
  };
  const output = {
    purpose: "screen",
    format: "a4-landscape",
    template: "toolkit-guide",
  } as const;
  return photographs.map((photograph) => {
    const { credit, id } = photograph;
    const known = rights.get(id) ?? noRights(id);
    const { lastDay } = rightsStatusOf(known, asked);
    const { objections } = verdictOf(known, {
      ...outputUse(output, credit, occasion),
      // The guide's own layout: cut to its place, nothing over it, its credit beneath.
      changes: ["crop" as const],
      credits: [credit],
    });
    return {
      photograph,
      ...(lastDay && { until: lastDay }),
      isRefused: objections.some(({ severity }) => severity === "block"),
    };
  });
}
