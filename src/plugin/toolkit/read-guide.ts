import type { Payload } from "payload";
import {
  findMessageChannel,
  laterOf,
  messageLength,
  messagesIn,
  rightsStatusOf,
  type Day,
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
} from "#collections";
import type { GuideContent } from "#render";
import { localeOf } from "../seed/locale-of.ts";
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
 * What a toolkit's guide is made of: the toolkit, what a guardian wrote beside it and how the rights of each photograph stand.
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
    messages: guideMessages(toolkit, language),
    facts: toolkit.facts ?? [],
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
    select: { audiences: true },
    locale: localeOf(language),
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  });
  return { document, narrative };
}

/** The messages of the language, each with its length as its channel counts. */
const guideMessages = (
  toolkit: Toolkit,
  language: LanguageTag,
): GuideContent["messages"] =>
  messagesIn(toolkit, language).flatMap(({ audience, channel: code, text }) => {
    const channel = findMessageChannel(code);
    if (!channel) return [];
    return [
      {
        channel: channel.name,
        ...(audience && { audience }),
        text,
        length: messageLength(channel, text),
        limit: channel.limit,
      },
    ];
  });

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
