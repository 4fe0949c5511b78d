import type { LanguageTag, Toolkit } from "#brand";
import { briefs, facts } from "#larkmere";
import type { GuideContent } from "#render";

const brief = briefs["feed-the-caddy"];

/** What the guide of the demonstration's first campaign says in a language. */
export const guideContent = (
  toolkit: Toolkit,
  language: LanguageTag,
  given: Partial<GuideContent> = {},
): GuideContent => ({
  toolkit,
  language,
  issued: "2026-11-16",
  first: "en",
  summary: brief?.summary ?? "",
  objective: brief?.objective ?? "",
  audiences: brief?.audiences ?? [],
  dos: brief?.dos ?? [],
  donts: brief?.donts ?? [],
  hashtag: brief?.hashtag ?? "",
  contact: ["Waste campaigns", "01632 960 123"],
  messages: [
    { channel: "Text message", text: "Free liners", length: 11, limit: 160 },
  ],
  facts: facts
    .filter(({ key }) => key === "food-caddies")
    .map(({ words, ...fact }) => ({ ...fact, words })),
  photographs: toolkit.photographs.map((photograph) => ({
    photograph,
    until: "2027-05-07",
    isRefused: false,
  })),
  ...given,
});
