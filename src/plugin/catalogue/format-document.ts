import { formatsChecked, sourceOf, type FormatRecord } from "#brand";
import type { Format as FormatDocument } from "#collections";
import { oneOf, scales } from "./one-of.ts";

const groups = [
  "small",
  "poster",
  "folded",
  "booklet",
  "stationery",
  "sign",
  "display",
  "outdoor",
  "transport",
  "press",
] as const satisfies readonly FormatDocument["group"][];

const encodings = ["JPG", "PNG", "WEBP", "PDF", "MP4"] as const;

/** A format's figures as a new document of the CMS, with where they come from. `formatFromDocument` reads them back. */
export function formatDocument(
  record: FormatRecord,
): Omit<FormatDocument, "id" | "createdAt" | "updatedAt"> {
  const { confidence, height, key, name, note, safe, width } = record;
  const common = {
    key,
    name,
    width,
    height,
    safe,
    confidence,
    note,
    source: sourceOf(key),
    checkedOn: `${formatsChecked}T12:00:00.000Z`,
  };
  if (record.medium === "screen")
    return {
      ...common,
      medium: record.medium,
      platform: record.platform,
      placement: record.placement,
      greatestMegabytes: record.greatestMegabytes,
      encodings: record.encodings.map((name) =>
        oneOf("encoding", encodings, name),
      ),
    };
  return {
    ...common,
    medium: record.medium,
    bleed: record.bleed,
    pages: record.pages,
    leastPpi: record.leastPpi,
    viewingDistance: record.viewingDistance,
    group: oneOf("group", groups, record.group),
    artworkScale: oneOf("scale", scales, record.artworkScale),
    panels: [...record.panels],
  };
}
