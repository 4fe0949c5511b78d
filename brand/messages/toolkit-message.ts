import type { ScreenFormat } from "../format.ts";
import type { LanguageTag } from "../language.ts";
import type { Toolkit } from "../toolkit.ts";
import {
  findMessageChannel,
  type MessageChannelCode,
} from "./message-channels.table.ts";
import type { MessageChannel } from "./message-channel.ts";

/** A message as a toolkit carries it: in one language, with its facts filled in. */
export interface ToolkitMessage {
  readonly channel: MessageChannelCode;
  /** The name of one of the campaign's audiences; everybody where absent. */
  readonly audience?: string;
  readonly text: string;
  /** What the picture beside it shows. */
  readonly alt?: string;
  /** The keys of the facts that its words state, where they state any. */
  readonly facts?: readonly string[];
}

/** What people post pictures of a format with. A cover, a header and a story take no words beside them. */
const postFormats: Readonly<Record<string, MessageChannelCode>> = {
  "x-post": "x",
  "fb-portrait": "facebook",
  "fb-square": "facebook",
  "fb-link": "facebook",
  "ig-square": "instagram",
  "ig-portrait": "instagram",
  "ig-34": "instagram",
  "li-landscape": "linkedin",
  "li-square": "linkedin",
  "li-portrait": "linkedin",
  "li-doc": "linkedin",
  bsky: "bluesky",
  threads: "threads",
  tiktok: "tiktok",
  "nd-ad": "nextdoor-ad",
};

/** The channel that a picture of a format is posted on with words beside it, where there is one. */
export function postChannelOf({
  basedOn,
  code,
}: Pick<ScreenFormat, "basedOn" | "code">): MessageChannel | undefined {
  const channel = postFormats[code] ?? (basedOn && postFormats[basedOn]);
  return channel ? findMessageChannel(channel) : undefined;
}

/** The message for a channel: that for everybody before those for one audience, else the first. */
export function messageFor<
  Message extends Pick<ToolkitMessage, "audience" | "channel">,
>(messages: readonly Message[], channel: string): Message | undefined {
  const found = messages.filter((message) => message.channel === channel);
  return found.find(({ audience }) => audience === undefined) ?? found[0];
}

/** The messages of a toolkit in a language, as its guardian ordered them. */
export const messagesIn = (
  { messages }: Pick<Toolkit, "messages">,
  language: LanguageTag,
): readonly ToolkitMessage[] => messages?.[language] ?? [];
