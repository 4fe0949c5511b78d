import { channelText } from "../channel.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A channel that the licence does not name. */
export const licenceMedium: LicenceRule = {
  kind: "licence",
  code: "rights/licence-medium",
  severity: "block",
  says: "A licence names the medium of the use.",
  sources: [rightsSources.copyright],
  *check({ media, reference }, use) {
    if (media === "any" || media.includes(use.channel)) return;
    const granted = media.map((channel) => channelText[channel]).join(", ");
    yield {
      what: `Licence "${reference}" covers ${granted || "no medium"}, not ${channelText[use.channel]}`,
      hint: "Ask the holder to add the medium, or choose another photograph",
    };
  },
};
