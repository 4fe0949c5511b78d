import {
  dayText,
  findMessageChannel,
  isExpired,
  messageFault,
  messageLength,
  messagesIn,
  type Day,
  type LanguageTag,
  type Toolkit,
  type ToolkitMessage,
} from "#brand";
import type { MessageOffer } from "./shapes.ts";

/** The messages of a toolkit in every language, each with whether it may be sent on a day as it is. */
export async function messageOffers(
  toolkit: Toolkit,
  today: Day,
): Promise<readonly MessageOffer[]> {
  const { checkWords } = await import("#render/words");
  const { words } = toolkit.brand;
  const gapIn = (text: string, language: LanguageTag): string | undefined => {
    const found = checkWords(text, {
      language,
      campaign: toolkit.slug,
      ...(words && { words }),
    }).find(({ severity }) => severity === "block");
    return found && `“${found.text}”: ${found.reason}`;
  };
  return toolkit.languages.flatMap((language) =>
    messagesIn(toolkit, language).flatMap(
      (message): readonly MessageOffer[] => {
        const channel = findMessageChannel(message.channel);
        if (!channel) return [];
        const { alt, audience, text } = message;
        const trouble =
          messageFault(channel, text) ??
          endedIn(toolkit, message, today) ??
          gapIn(text, language);
        return [
          {
            channel: channel.code,
            name: channel.name,
            ...(audience !== undefined && { audience }),
            language,
            text,
            ...(alt !== undefined && { alt }),
            length: messageLength(channel, text),
            limit: channel.limit,
            counts: channel.counting === "words" ? "words" : "characters",
            ...(trouble !== undefined && { trouble }),
          },
        ];
      },
    ),
  );
}

function endedIn(
  { facts = [] }: Toolkit,
  { facts: stated = [] }: ToolkitMessage,
  today: Day,
): string | undefined {
  const ended = facts.find(
    (fact) => stated.includes(fact.key) && isExpired(fact, today),
  );
  return ended?.expires === undefined
    ? undefined
    : `It states “${ended.name}”, which ended on ${dayText(ended.expires)}`;
}
