import type { ArtworkRule } from "../artwork-rule.ts";

export const attachment: ArtworkRule = {
  code: "press/attachment",
  severity: "warn",
  says: "Nothing is attached to the file.",
  source: "House rule: what is attached is printed by nobody",
  *check({ catalog }) {
    if (!catalog.entries("Names")?.has("EmbeddedFiles")) return;
    yield {
      where: "file",
      message: "Other files are attached to the file",
      hint: "Send them on their own",
    };
  },
};
