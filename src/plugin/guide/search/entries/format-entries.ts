import type { Format } from "#brand";
import { formatGroups } from "../../../format-groups.ts";
import { sizeText } from "../../../format-size.ts";
import type { GuideEntry } from "../guide-entry.ts";

/** The formats, each by its name, its size and the place that it is for. */
export const formatEntries = (
  formats: readonly Format[],
): readonly GuideEntry[] =>
  formats.map((format) => {
    const group = format.medium === "print" ? format.group : format.platform;
    return {
      kind: "formats",
      name: format.name,
      says: sizeText(format),
      also: [
        ...[format.code, turned(sizeText(format)), "size format dimensions"],
        ...(format.medium === "screen" ? [format.placement] : ["bleed die"]),
      ].join(" "),
      within: formatGroups[group] ?? group,
      address: `/brand/formats/${format.code}`,
    };
  });

/** People say the longer side first as often as the shorter one. */
const turned = (size: string): string =>
  size.replace(/^(\S+) × (\S+)/, "$2 × $1");
