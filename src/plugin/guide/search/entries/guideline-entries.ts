import type { GuidelinePart } from "#brand";
import type { GuideSection } from "../../guide-sections.ts";
import { sectionAddress } from "../../guide-sections.ts";
import type { GuideEntry } from "../guide-entry.ts";

/** A section with what it says, and each of its rules under the address that it keeps. */
export const guidelineEntries = (
  section: GuideSection,
): readonly GuideEntry[] => {
  const { audience, body, donts, dos, key, rules, summary, title } = section;
  return [
    {
      kind: "sections",
      name: title,
      says: summary,
      also: [
        ...body.map(textOf),
        ...[...dos, ...donts].map(({ caption }) => caption),
      ].join(" "),
      address: sectionAddress(key),
      audience,
    },
    ...rules.map((rule): GuideEntry => ({
      kind: "rules",
      name: rule.statement,
      says: rule.threshold ?? "",
      within: title,
      address: `/brand/rules/${rule.id}`,
      audience,
    })),
  ];
};

function textOf(part: GuidelinePart): string {
  switch (part.kind) {
    case "paragraph":
      return part.text;
    case "list":
      return part.items.join(" ");
    case "table":
      return [part.caption, ...part.head, ...part.rows.flat()].join(" ");
    case "figure":
      return part.caption;
  }
}
