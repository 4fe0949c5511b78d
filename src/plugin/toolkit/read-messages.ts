import { z } from "zod";
import {
  factsNamed,
  fillFacts,
  findMessageChannel,
  type Fact,
  type LanguageTag,
  type MessageChannelCode,
  type ToolkitMessage,
} from "#brand";
import { parseDocument, type Parts } from "./invalid-document.ts";
import { factWords } from "./read-facts.ts";

const everyLanguage = z.record(z.string(), z.string().nullish()).nullish();

const isChannel = (code: string): code is MessageChannelCode =>
  findMessageChannel(code) !== undefined;

/** The messages of a narrative as Payload gives them for all locales at once. */
const messagesSchema = z.object({
  messages: z
    .array(
      z.object({
        channel: z.string().refine(isChannel, "expected a channel"),
        audience: z.string().nullish(),
        text: everyLanguage,
        alt: everyLanguage,
      }),
    )
    .nullish(),
});

/** The fields of a narrative that messages are read from. */
export const messageParts = {
  messages: true,
} as const satisfies Parts<typeof messagesSchema>;

/** Messages as they were written, references and all, by language. */
export type WrittenMessages = ReadonlyMap<
  LanguageTag,
  readonly ToolkitMessage[]
>;

/** The messages that are written in some languages. One that is empty in a language is not sent in it. */
export function readMessages(
  document: unknown,
  languages: readonly LanguageTag[],
  where: string,
): WrittenMessages {
  const { messages } = parseDocument(messagesSchema, document, where);
  return new Map(
    languages.map((language) => [
      language,
      (messages ?? []).flatMap(({ alt, audience, channel, text }) => {
        const words = text?.[language]?.trim();
        const seen = alt?.[language]?.trim();
        if (!words) return [];
        return [
          {
            channel,
            ...(audience && { audience }),
            text: words,
            ...(seen && { alt: seen }),
          },
        ];
      }),
    ]),
  );
}

/** The keys of every fact that messages refer to, once each. */
export const factsOfMessages = (written: WrittenMessages): readonly string[] =>
  factsNamed(
    [...written.values()]
      .flat()
      .map(({ text }) => text)
      .join("\n"),
  );

/** Messages with their facts filled in, by language; nothing where there is none in any. */
export function fillMessages(
  written: WrittenMessages,
  facts: readonly Fact[],
): Readonly<Record<LanguageTag, readonly ToolkitMessage[]>> | undefined {
  const filled = [...written].flatMap(([language, messages]) => {
    const told = messages.map((message): ToolkitMessage => {
      const stated = factsNamed(message.text);
      return {
        ...message,
        text: fillFacts(message.text, (key) => factWords(facts, key, language)),
        ...(stated.length > 0 && { facts: stated }),
      };
    });
    return told.length > 0 ? [[language, told] as const] : [];
  });
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
