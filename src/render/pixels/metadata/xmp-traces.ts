import type { XmpDocument } from "../../xmp/read-xmp.ts";
import type { XmpFields } from "../../xmp/xmp-value.ts";
import type { PrivateTrace } from "./photograph-metadata.ts";

/** Names of properties in whatever namespace a camera or an editor puts them. */
const signs: readonly (readonly [name: RegExp, trace: PrivateTrace])[] = [
  [/^GPS(?!Version)/, "location"],
  [/SerialNumber$/, "serial-number"],
  [/^(Camera)?OwnerName$/, "owner-name"],
  [/^MakerNote$/, "maker-note"],
  [/^Thumbnails$|^thumbnail$/, "thumbnail"],
];

/** What a packet holds that nobody outside may see, in structures as well. */
export function tracesIn({ properties }: XmpDocument): readonly PrivateTrace[] {
  const found = new Set<PrivateTrace>();
  const visit = (fields: XmpFields): void => {
    for (const [key, { items, fields: inner }] of fields) {
      const name = key.slice(key.lastIndexOf(" ") + 1);
      for (const [sign, trace] of signs) if (sign.test(name)) found.add(trace);
      visit(inner);
      for (const item of items) visit(item.fields);
    }
  };
  visit(properties);
  return [...found];
}
