import { ptToMm, type Format } from "#brand";
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
      says: [sizeText(format), ...bleedOf(format)].join(" · "),
      also: [
        ...[format.code, turned(sizeText(format)), "size format dimensions"],
        ...(format.medium === "screen" ? [format.placement] : ["die"]),
      ].join(" "),
      within: formatGroups[group] ?? group,
      address: `/brand/formats/${format.code}`,
    };
  });

/** Suppliers ask for it first. */
const bleedOf = ({ bleed, medium }: Format): readonly string[] =>
  medium === "print" && bleed > 0
    ? [`bleed ${Math.round(ptToMm(bleed) * 10) / 10} mm`]
    : [];

/** People say the longer side first as often as the shorter one. */
const turned = (size: string): string =>
  size.replace(/^(\S+) × (\S+)/, "$2 × $1");
