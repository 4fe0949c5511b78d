import type { ArtworkRule } from "../artwork-rule.ts";
import { streamsOf, type FoundStream } from "../streams.ts";

/** Objects that stand for something else, or run a program of their own. */
export const postscript: ArtworkRule = {
  code: "press/postscript",
  severity: "block",
  says: "No PostScript, no reference to other files, no OPI and no alternate picture prints instead of what is seen.",
  source: "ISO 15930-7, 6.2.7 and 6.2.8",
  *check(subject) {
    for (const stream of streamsOf(subject)) {
      const found = standIn(stream);
      if (found === undefined) continue;
      yield {
        where: `object ${stream.object}`,
        message: found,
        hint: "Place the picture itself and export again",
      };
    }
  },
};

function standIn({ entries }: FoundStream): string | undefined {
  const subtype = entries.name("Subtype");
  if (subtype === "PS" || entries.name("Subtype2") === "PS")
    return "A PostScript fragment would be run by the press";
  if (subtype === "Form" && entries.has("Ref"))
    return "A form stands for a page of another file";
  if (entries.has("OPI")) return "A picture waits to be replaced by OPI";
  const alternates = (entries.list("Alternates") ?? []).some(
    (alternate) =>
      alternate instanceof Map && alternate.get("DefaultForPrinting") === true,
  );
  return alternates
    ? "Another picture would be printed than is shown"
    : undefined;
}
