import {
  clearSpaceOf,
  contains,
  inset,
  insets,
  outset,
  overlaps,
  pt,
  trimBox,
} from "#brand";
import type { FrameItem, VectorItem } from "../../frame.ts";
import { lengthText } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** Something within the logo's clear space. Grounds, photographs and patterns may lie beneath it. */
export const logoCrowded: Rule = {
  code: "brand/logo-crowded",
  severity: "block",
  says: "The logo keeps its clear space on every side.",
  source: "The brand's logo rules (LOGO-01)",
  *check(subject) {
    const { logo } = subject.toolkit.brand;
    for (const frame of subject.frames) {
      for (const item of frame.items) {
        if (item.kind !== "vector" || item.subject !== "logo") continue;
        const clear = clearSpaceOf(logo, item.box.width);
        const zone = inset(outset(item.box, clear), insets(pt(tolerance)));
        const intruders = frame.items.filter(
          (other) => crowds(other, item) && overlaps(zone, other.box),
        );
        const names = [...new Set(intruders.map(({ name }) => `"${name}"`))];
        if (!contains(trimBox(frame.format), zone))
          names.push("the page's edge");
        if (names.length === 0) continue;
        yield {
          ...placeOf(subject, frame, item.name, item.box),
          message: `${names.join(" and ")} ${names.length === 1 ? "stands" : "stand"} within the logo's clear space of ${lengthText(frame.format, clear)}`,
          hint: `Keep ${lengthText(frame.format, clear)} free on every side of the logo`,
        };
      }
    }
  },
};

/** A tenth of a point: boxes that touch do not crowd. */
const tolerance = 0.1;

const crowds = (other: FrameItem, logo: VectorItem): boolean =>
  other !== logo &&
  (other.kind === "glyphs"
    ? other.box.width > 0 && other.box.height > 0
    : other.kind === "vector" && other.role === "figure");
