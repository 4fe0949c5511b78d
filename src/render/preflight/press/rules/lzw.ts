import type { ArtworkRule } from "../artwork-rule.ts";
import { filtersOf, streamsOf } from "../streams.ts";

export const lzw: ArtworkRule = {
  code: "press/lzw",
  severity: "block",
  says: "Nothing is packed with LZW, which PDF/X does not allow.",
  source: "ISO 15930-7, 6.1",
  *check(subject) {
    for (const stream of streamsOf(subject)) {
      if (!filtersOf(stream).includes("LZWDecode")) continue;
      yield {
        where: `object ${stream.object}`,
        message: "A stream is packed with LZW",
        hint: "Export the file as PDF/X-4, which packs with Flate",
      };
      return;
    }
  },
};
