import { contrastRatio, type Rgb } from "#brand";
import { groundsBeneath, type Ground } from "../ground-beneath.ts";
import { markOf, markTitles, type Mark } from "../mark-of.ts";
import { ratioText } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Observation, Rule } from "../rule.ts";

/**
 * Text, codes and icons that do not stand out from the flat color beneath them.
 *
 * Over photographs and gradients it judges nothing: `brand/uneven-contrast` looks at their pixels.
 * Text on a bare photograph is flagged because no crop of it can promise contrast.
 */
export const contrast: Rule = {
  code: "brand/contrast",
  severity: "block",
  says: "Text, codes and icons stand out from their ground.",
  source: "WCAG 2.2, 1.4.3 and 1.4.11; ISO/IEC 15415 for codes",
  *check(subject) {
    const swatches = new Map(
      subject.toolkit.brand.swatches.map((swatch) => [swatch.name, swatch]),
    );
    for (const frame of subject.frames) {
      const told = new Set<string>();
      for (const [index, item] of frame.items.entries()) {
        const mark = markOf(item, frame, swatches);
        if (!mark) continue;
        const [seen] = groundsBeneath(frame.items, index, swatches)
          .flatMap((ground) => judge(mark, ground) ?? [])
          .sort((a, b) => a.ratio - b.ratio);
        const key = `${item.order} ${item.name} ${seen?.message}`;
        if (!seen || told.has(key)) continue;
        told.add(key);
        const { severity, message, hint } = seen;
        yield {
          ...placeOf(subject, frame, item.name, item.box),
          ...(severity && { severity }),
          message,
          hint,
        };
      }
    }
  },
};

/** A judgement with its ratio: of several grounds the worst is told. */
type Seen = Pick<Observation, "message" | "hint" | "severity"> & {
  readonly ratio: number;
};

function judge(mark: Mark, ground: Ground): Seen | undefined {
  if (ground.kind === "gradient") return undefined;
  if (ground.kind === "photograph")
    return ground.hasScrim || mark.kind !== "text" ? undefined : onPhotograph;
  const ratios = mark.colors.map(({ srgb }) =>
    contrastRatio(srgb, ground.srgb),
  );
  const ratio = Math.max(...ratios);
  const names = mark.colors.map(({ name }) => `"${name}"`).join(", ");
  if (ratio < mark.least)
    return {
      ratio,
      message: `${markTitles[mark.kind]} in ${names} on ${ground.name} has a contrast of ${ratioText(ratio)}: ${ratioText(mark.least)} needed`,
      hint:
        mark.kind === "text"
          ? "Choose a darker or lighter swatch, or set the text larger"
          : "Choose a darker or lighter swatch",
    };
  return mark.kind === "code" && isInverted(mark, ground.srgb)
    ? {
        ratio,
        message: `Code in ${names} is lighter than its ground: many telephones cannot read it`,
        hint: "Set the code dark on a light ground",
      }
    : undefined;
}

const onPhotograph: Seen = {
  ratio: Infinity,
  severity: "warn",
  message: "Text stands on a photograph with nothing between them",
  hint: "Put a panel or a scrim of a brand swatch beneath the text",
};

const white: Rgb = [255, 255, 255];

const isInverted = ({ colors }: Mark, ground: Rgb): boolean =>
  colors.some(
    ({ srgb }) => contrastRatio(srgb, white) < contrastRatio(ground, white),
  );
