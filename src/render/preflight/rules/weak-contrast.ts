import { contrastRatio, type Swatch } from "#brand";
import type { Frame } from "../../frame.ts";
import { groundsBeneath, type Ground } from "../ground-beneath.ts";
import { markOf, markTitles, type Mark } from "../mark-of.ts";
import { ratioText } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Observation, Rule } from "../rule.ts";

/**
 * What stands out less in an alternative format than the format promises. No picture and no gradient
 * can promise it, so nothing that is read stands on one.
 */
export const weakContrast: Rule = {
  code: "access/weak-contrast",
  severity: "block",
  says: "In an alternative format text, codes and icons stand on flat colour, seven times as light or dark as they are.",
  source: "WCAG 2.2, 1.4.6 (7 to 1); RNIB Clear Print (no text on pictures)",
  *check(subject) {
    const { standard } = subject.request.template;
    if (!standard) return;
    const { swatches: all } = subject.toolkit.brand;
    const swatches = new Map(all.map((swatch) => [swatch.name, swatch]));
    for (const frame of subject.frames) {
      const told = new Set<number>();
      for (const [index, item] of frame.items.entries()) {
        if (told.has(item.order)) continue;
        const seen = judge(frame, index, swatches, standard.leastContrast);
        if (!seen) continue;
        told.add(item.order);
        yield { ...placeOf(subject, frame, item.name, item.box), ...seen };
      }
    }
  },
};

function judge(
  frame: Frame,
  index: number,
  swatches: ReadonlyMap<string, Swatch>,
  least: number,
): Pick<Observation, "message" | "hint"> | undefined {
  const item = frame.items[index];
  const mark = item && markOf(item, frame, swatches);
  if (!mark) return undefined;
  const what = markTitles[mark.kind];
  const grounds = groundsBeneath(frame.items, index, swatches);
  if (grounds.some(({ kind }) => kind !== "flat"))
    return {
      message: `${what} stands on a picture or a gradient`,
      hint: "Set it on flat colour",
    };
  const ratio = Math.min(...grounds.map((ground) => ratioOn(mark, ground)));
  if (ratio >= least) return undefined;
  return {
    message: `${what} has a contrast of ${ratioText(ratio)}: ${ratioText(least)} needed in this format`,
    hint: "Give the brand a text colour and a ground that stand further apart",
  };
}

const ratioOn = ({ colors }: Mark, ground: Ground): number =>
  ground.kind === "flat"
    ? Math.max(...colors.map(({ srgb }) => contrastRatio(srgb, ground.srgb)))
    : 0;
