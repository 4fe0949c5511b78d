import { asText } from "../../../read-pdf/values.ts";
import { xmpNamespaces as ns } from "../../artwork/read-xmp.ts";
import type { ArtworkRule } from "../artwork-rule.ts";

/** What both places say: the entry of the dictionary, and the property. */
const pairs: readonly (readonly [
  key: string,
  namespace: string,
  property: string,
])[] = [
  ["Title", ns.dc, "title"],
  ["CreationDate", ns.xmp, "CreateDate"],
  ["ModDate", ns.xmp, "ModifyDate"],
  ["Producer", ns.pdf, "Producer"],
  ["Creator", ns.xmp, "CreatorTool"],
];

export const infoDisagrees: ArtworkRule = {
  code: "press/info-disagrees",
  severity: "block",
  says: "The information dictionary and XMP say the same.",
  source: "ISO 15930-7, 6.7.4",
  *check({ xmp, information }) {
    if (!xmp || xmp.problem !== undefined || !information) return;
    for (const [key, namespace, property] of pairs) {
      const dated = property.endsWith("Date");
      const info = asText(information.get(key));
      const said = xmp.get(namespace, property);
      if (info === undefined || said === undefined) continue;
      const [a, b] = dated ? [moment(info), moment(said)] : [info, said];
      if (a === b) continue;
      yield {
        where: "metadata",
        message: `${key} is "${info}", but XMP says "${said}"`,
        hint: "Export the file again: something changed one and not the other",
      };
    }
  },
};

const parts =
  /^(?:D:)?(\d{4})-?(\d{2})?-?(\d{2})?T?(\d{2})?:?(\d{2})?:?(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}'?:?\d{2}?'?)?/;

/** A date of either spelling as a moment; as it is where it is neither. */
function moment(date: string): string {
  const found = parts.exec(date);
  if (!found) return date;
  const [, year, month = "01", day = "01", hour = "00", minute = "00"] = found;
  const [second = "00", zone = "Z"] = [found[6], found[7]];
  const digits = zone.replace(/\D/g, "").padEnd(4, "0");
  const offset =
    zone === "Z" ? "Z" : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
  const time = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`,
  );
  return Number.isNaN(time) ? date : String(time);
}
