import { isolateObjectProperty, type PayloadRequest } from "payload";
import {
  channelMessage,
  messageKey,
  locales,
  type MessageDigests,
} from "#collections";
import { digestOf } from "#render/digest";
import { messageFor } from "#brand";
import { InvalidDocumentError } from "./invalid-document.ts";
import { readFacts } from "./read-facts.ts";
import {
  factsOfMessages,
  fillMessages,
  messageParts,
  readMessages,
  type WrittenMessages,
} from "./read-messages.ts";
import {
  campaignWords,
  factsOfWords,
  fillNarratives,
  photographsShown,
  readWritten,
  type WrittenNarratives,
} from "./read-narratives.ts";

const tags = locales.map((locale) =>
  typeof locale === "string" ? locale : locale.code,
);

/** Digests of narratives' words as they stand, facts filled in, exactly as manifests carry them. Three queries at most. */
export const messageDigests: MessageDigests = async (asked, narratives) => {
  // Reading in all languages sets the request's own, in which whoever asks may be about to save.
  const req = isolateObjectProperty(asked, ["locale", "fallbackLocale"]);
  const digests = new Map<string, string>();
  if (narratives.length === 0) return digests;
  const all = {
    pagination: false,
    locale: "all",
    depth: 0,
    overrideAccess: true,
    req,
  } as const;
  const { docs } = await req.payload.find({
    collection: "narratives",
    where: { id: { in: [...narratives] } },
    select: { ...campaignWords, ...messageParts },
    ...all,
  });
  const photographs = await slugsOf(req, docs.flatMap(photographsShown));
  const written = docs.flatMap((document) =>
    tags.flatMap((language) => {
      const words = unlessMissing(() =>
        readWritten(document, {
          where: "a narrative",
          languages: [language],
          photographs,
        }),
      );
      const messages = unlessMissing(() =>
        readMessages(document, [language], "a narrative"),
      );
      return words && messages
        ? [{ id: document.id, language, words, messages }]
        : [];
    }),
  );
  const keys = [
    ...new Set(
      written.flatMap(({ messages, words }) => [
        ...factsOfWords(words),
        ...factsOfMessages(messages),
      ]),
    ),
  ];
  const facts =
    keys.length === 0
      ? []
      : (
          await req.payload.find({
            collection: "facts",
            where: { key: { in: keys } },
            ...all,
          })
        ).docs;
  for (const { id, language, messages, words } of written) {
    const filled = unlessMissing(() => filledIn(words, facts)[language]);
    if (filled) digests.set(messageKey(id, language), digestOf(filled));
    const said = unlessMissing(() => postsIn(messages, facts)[language]) ?? [];
    for (const channel of new Set(said.map((message) => message.channel)))
      digests.set(
        messageKey(channelMessage(id, channel), language),
        digestOf(messageFor(said, channel)?.text),
      );
  }
  return digests;
};

function postsIn(messages: WrittenMessages, facts: readonly { key: string }[]) {
  const keys = factsOfMessages(messages);
  const own = facts.filter(({ key }) => keys.includes(key));
  return fillMessages(messages, readFacts(own, keys, "a narrative")) ?? {};
}

async function slugsOf(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: "photographs",
    where: { id: { in: [...new Set(ids)] } },
    select: { slug: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, slug }) => [id, slug]));
}

function filledIn(words: WrittenNarratives, facts: readonly { key: string }[]) {
  const keys = factsOfWords(words);
  const own = facts.filter(({ key }) => keys.includes(key));
  return fillNarratives(words, readFacts(own, keys, "a narrative"));
}

/** Words that are not whole have no digest: nothing could be made of them today. */
function unlessMissing<Words>(read: () => Words): Words | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidDocumentError) return undefined;
    throw error;
  }
}
