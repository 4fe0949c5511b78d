import { findSourceType } from "#brand";
import { xmpNamespaces as ns } from "../../xmp/namespaces.ts";
import { readXmp, type XmpDocument } from "../../xmp/read-xmp.ts";
import type { PhotographMetadata, UnreadPart } from "./photograph-metadata.ts";
import { descriptionIn } from "./xmp-description.ts";
import { peopleIn } from "./xmp-people.ts";
import { mainSubjectIn } from "./xmp-regions.ts";
import { rightsIn } from "./xmp-rights.ts";
import { tracesIn } from "./xmp-traces.ts";

/** Reads what an XMP packet says of a photograph: IPTC Core and Extension 2025.1, PLUS, EXIF. */
export function readStatementXmp(bytes: Uint8Array): PhotographMetadata {
  const xmp = readXmp(bytes);
  const written = sourceTypeIn(xmp);
  const digitalSourceType = written && findSourceType(written);
  const unread: UnreadPart[] = [];
  if (xmp.problem !== undefined)
    unread.push({ part: "XMP", reason: xmp.problem });
  if (xmp.get(ns.note, "HasExtendedXMP"))
    unread.push({ part: "XMP", reason: "it goes on in further segments" });
  if (written && !digitalSourceType)
    unread.push({
      part: "XMP",
      reason: `IPTC does not list the digital source type "${written.slice(0, 120)}"`,
    });
  return {
    statement: {
      ...descriptionIn(xmp),
      ...rightsIn(xmp),
      ...peopleIn(xmp),
      ...mainSubjectIn(xmp),
      ...(digitalSourceType && { digitalSourceType }),
    },
    removed: tracesIn(xmp),
    unread,
  };
}

/** IPTC renamed the property in its early days. */
const sourceTypeIn = (xmp: XmpDocument): string | undefined =>
  xmp.get(ns.iptcExt, "DigitalSourceType") ??
  xmp.get(ns.iptcExt, "DigitalSourcefileType");
