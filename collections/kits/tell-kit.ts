import { canonicalJson } from "#render/digest";
import type { Telling } from "../audit/record-change.ts";
import type { Kit } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";

/** What a kit gives to whom. Counting changes nothing of that. */
const termsOf = (kit: Kit) => ({
  recipient: kit.recipient ?? null,
  supplier: referenceOf(kit.supplier) ?? null,
  printJob: referenceOf(kit.printJob) ?? null,
  renditions: (kit.renditions ?? []).map(referenceOf),
  photographs: (kit.photographs ?? []).map(referenceOf),
  channel: kit.channel ?? null,
  usedUntil: kit.usedUntil ?? null,
  isClosed: kit.isClosed ?? false,
});

/** Who was given what, and when that changed or ended. */
export const tellKit: Telling<Kit> = (kit, before) => {
  const about = `kit:${kit.id}`;
  const detail = termsOf(kit);
  if (!before)
    return {
      kind: "kit-made",
      about,
      says: `Kit ${kit.id} "${kit.title}" is made`,
      detail,
    };
  if (canonicalJson(detail) === canonicalJson(termsOf(before)))
    return undefined;
  const isClosing = kit.isClosed && !before.isClosed;
  return {
    kind: "kit-changed",
    about,
    says: `Kit ${kit.id} "${kit.title}" ${isClosing ? "is closed" : "holds other things, or is for somebody else"}`,
    detail,
  };
};
