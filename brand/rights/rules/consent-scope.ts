import { channelText } from "../channel.ts";
import type { ConsentRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A channel that the person did not tick. */
export const consentScope: ConsentRule = {
  kind: "consent",
  code: "rights/consent-scope",
  severity: "block",
  says: "A person is shown only on the channels that the form ticks.",
  sources: [rightsSources.principles, rightsSources.consentPerChannel],
  *check({ consent }, use) {
    if (consent.channels.includes(use.channel)) return;
    const ticked = consent.channels.map((channel) => channelText[channel]);
    yield {
      what: `Consent "${consent.reference}" allows ${ticked.join(", ") || "no channel"}, not ${channelText[use.channel]}`,
      hint: "Ask the person for this channel too, or choose another photograph",
    };
  },
};
