import type { ArtworkRule } from "../artwork-rule.ts";
import { dictionariesOf } from "../dictionaries.ts";

export const script: ArtworkRule = {
  code: "press/script",
  severity: "block",
  says: "The file runs no program.",
  source: "ISO 15930-7, 6.10",
  *check({ file, catalog }) {
    const named = catalog.entries("Names")?.has("JavaScript") ?? false;
    const found = [...dictionariesOf(file)].find(
      ({ entries }) => entries.name("S") === "JavaScript" && entries.has("JS"),
    );
    if (!named && !found) return;
    yield {
      where: found ? `object ${found.object}` : "file",
      message: "The file holds JavaScript",
      hint: "Export it as PDF/X-4, which has none",
    };
  },
};
