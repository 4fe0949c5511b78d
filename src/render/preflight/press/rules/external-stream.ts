import type { ArtworkRule } from "../artwork-rule.ts";
import { streamsOf } from "../streams.ts";

const external = ["F", "FFilter", "FDecodeParms"];

export const externalStream: ArtworkRule = {
  code: "press/external-stream",
  severity: "block",
  says: "Everything that prints is inside the file.",
  source: "ISO 15930-7, 6.1",
  *check(subject) {
    for (const { object, entries } of streamsOf(subject)) {
      const found = external.find((key) => entries.has(key));
      if (found === undefined) continue;
      yield {
        where: `object ${object}`,
        message: `A stream lies in another file (${found})`,
        hint: "Embed what the file links to",
      };
    }
  },
};
