import { messageFault } from "#brand";
import type { Rule } from "../rule.ts";

/** A message that its channel would cut or refuse: a fact that changed may have made it so. */
export const messageLimit: Rule = {
  code: "narrative/message-limit",
  severity: "block",
  says: "The message beside a picture keeps to the length that its channel takes.",
  source: "The limits of channels, each with the day on which it was read",
  *check({ composition: { post }, request }) {
    const fault = post && messageFault(post.channel, post.text);
    if (fault)
      yield {
        where: `${request.format.code} › message`,
        message: fault,
        hint: "Shorten the message under Messages by channel in the campaign's narrative",
      };
  },
};
