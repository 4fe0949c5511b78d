import {
  pt,
  safeBox,
  union,
  type Box,
  type Format,
  type Insets,
  type Pt,
} from "#brand";
import type { Frame, FrameItem } from "../../frame.ts";
import { lengthText } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/**
 * Ink that a reader needs, outside the safe area. Photographs and grounds run on on purpose, and
 * artifacts carry nothing; everything else stays inside.
 *
 * Letters overhang their line by nature: a sixteenth of their size is passed over. One that dips
 * into less than a fifth of the margin is flagged and not stopped: the margin is five times what a
 * guillotine wanders.
 */
export const outsideSafeArea: Rule = {
  code: "brand/outside-safe-area",
  severity: "block",
  says: "Nothing that a reader needs stands where the edge may cut or cover it.",
  source: "The format's safe margins",
  *check(subject) {
    for (const frame of subject.frames) {
      for (const { name, ink, size } of needed(frame)) {
        const over = beyond(frame.format, ink);
        const worst = edges.reduce((a, b) => (over[b] > over[a] ? b : a));
        if (!(over[worst] > tolerance)) continue;
        const isType = size > 0;
        const isSlight =
          isType &&
          edges.every(
            (edge) => over[edge] <= frame.format.safe[edge] * slightShare,
          );
        if (isSlight && over[worst] <= size * overhangShare) continue;
        yield {
          ...placeOf(subject, frame, name, ink),
          ...(isSlight && { severity: "warn" }),
          message: `"${name}" stands ${lengthText(frame.format, over[worst])} outside the safe area at the ${worst}`,
          hint: `Move it at least ${lengthText(frame.format, over[worst])} inward`,
        };
      }
    }
  },
};

/** Round letters overshoot their line by a hair. */
const tolerance = 0.5;
const slightShare = 0.2;
const overhangShare = 1 / 16;
const edges = ["top", "right", "bottom", "left"] as const;

interface Needed {
  readonly name: string;
  readonly ink: Box;
  /** Of the largest letters; 0 for drawings. */
  readonly size: number;
}

/** What must stay inside: each paragraph as one, the logo, the code and icons that say something. */
function needed(frame: Frame): readonly Needed[] {
  const found = new Map<string, Needed>();
  frame.items.forEach((item, index) => {
    if (!mustStayInside(item)) return;
    const isType = item.kind === "glyphs";
    const key = isType ? `text ${item.order} ${item.name}` : `item ${index}`;
    const before = found.get(key);
    const ink = before ? union(before.ink, item.box) : item.box;
    const own = isType ? item.size : 0;
    const size = Math.max(before?.size ?? 0, own);
    found.set(key, { name: item.name, ink, size });
  });
  return [...found.values()];
}

function mustStayInside(item: FrameItem): boolean {
  if (item.role === "artifact") return false;
  if (item.kind === "glyphs") return item.box.width > 0 && item.box.height > 0;
  return (
    item.kind === "vector" && ["logo", "code", "icon"].includes(item.subject)
  );
}

/** How far a box reaches out of the safe area on each edge; negative is inside. */
function beyond(format: Format, ink: Box): Insets {
  const safe = safeBox(format);
  const over = (length: number): Pt => pt(length);
  return {
    top: over(safe.y - ink.y),
    right: over(ink.x + ink.width - safe.x - safe.width),
    bottom: over(ink.y + ink.height - safe.y - safe.height),
    left: over(safe.x - ink.x),
  };
}
