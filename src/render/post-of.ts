import {
  messageFor,
  messagesIn,
  postChannelOf,
  type Fact,
  type MessageChannel,
  type Toolkit,
} from "#brand";
import { factOf } from "./fact-of.ts";
import type { RenderRequest } from "./request.ts";

/** The message that an output is posted with: never painted, and handed out beside it. */
export interface Post {
  readonly channel: MessageChannel;
  readonly text: string;
  /** The facts that it states. */
  readonly facts: readonly Fact[];
}

/**
 * What a campaign says on the channel that an output is made for, in its language.
 *
 * Nothing where an output has words of its own: then the campaign's message may say another thing
 * than the picture does.
 */
export function postOf(
  toolkit: Toolkit,
  { copy, format, language, purpose }: RenderRequest,
): Post | undefined {
  const isPosted = purpose === "social" || purpose === "proof";
  if (!isPosted || Object.keys(copy).length > 0) return undefined;
  const channel = postChannelOf(format);
  const message =
    channel && messageFor(messagesIn(toolkit, language), channel.code);
  if (!channel || !message) return undefined;
  const { facts = [], text } = message;
  return { channel, text, facts: facts.map((key) => factOf(toolkit, key)) };
}
