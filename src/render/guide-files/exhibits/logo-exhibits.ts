import {
  chooseLogo,
  clearSpaceOf,
  lockUp,
  pt,
  shownLength,
  type LogoVersion,
  type VectorArt,
  type VectorPath,
} from "#brand";
import { MissingSupplyError } from "../../errors.ts";
import {
  frame,
  onSheet,
  placed,
  rect,
  sheet,
  words,
  type Area,
  type Stage,
} from "./exhibit.ts";

const logoOn = ({ brand }: Stage, ground: string): LogoVersion =>
  chooseLogo(brand.logo, "horizontal", ground);

const middleOf = (
  width: number,
  height: number,
  { dx = 0, dy = 0 }: { readonly dx?: number; readonly dy?: number } = {},
): Area => ({
  x: (sheet.width - width) / 2 + dx,
  y: (sheet.height - height) / 2 + dy,
  width,
  height,
});

const heightAt = ({ height, width }: VectorArt, wide: number): number =>
  (wide * height) / width;

/** The logo in its clear space, with words that keep out of it or do not. */
export async function clearSpace(
  stage: Stage,
  isKept: boolean,
): Promise<VectorArt> {
  const { brand, palette } = stage;
  const { art } = logoOn(stage, palette.paper);
  const share = brand.logo.clearSpace;
  const width = Math.min(
    196 / (1 + 2 * share),
    164 / (heightAt(art, 1) + 2 * share),
  );
  const height = heightAt(art, width);
  const air = clearSpaceOf(brand.logo, pt(width));
  const x = 18 + air;
  const y = (sheet.height - height) / 2;
  const label = await words(stage, {
    text: `${Math.round(share * 100)} %`,
    size: 11,
    weight: 600,
    swatch: palette.text,
  });
  const edge = x + width + air;
  const room = sheet.width - edge - 18;
  const besideAt = (size: number) =>
    words(stage, {
      text: brand.promises[0]?.title[brand.languages[0] ?? "en"] ?? brand.name,
      size,
      weight: brand.typography.roles.headline.weight,
      swatch: palette.text,
    });
  const widest = await besideAt(19);
  const beside = await besideAt(19 * Math.min(1, room / widest.width));
  const from = isKept ? edge + 8 : x + width + air * 0.25;
  return onSheet(stage, [
    rect(
      {
        x: x - air,
        y: y - air,
        width: width + 2 * air,
        height: height + 2 * air,
      },
      palette.tint,
    ),
    rect({ x, y, width, height }, palette.paper),
    ...placed(art, { x, y, width, height }),
    ...label.at(x - air / 2 - label.width / 2, y + height / 2 - 5),
    ...label.at(x + width / 2 - label.width / 2, y - air / 2 - 5),
    ...(isKept
      ? []
      : [
          rect(
            {
              x: from - 4,
              y: y + height / 2 - beside.height / 2 - 6,
              width: edge - from + 4,
              height: beside.height + 12,
            },
            palette.accent,
          ),
        ]),
    ...beside.at(from, (sheet.height - beside.height) / 2),
  ]);
}

/** The logo five times as large as it prints, at its least width or below. */
export async function leastWidth(
  stage: Stage,
  isKept: boolean,
): Promise<VectorArt> {
  const { brand, palette } = stage;
  const { art } = logoOn(stage, palette.paper);
  const least = brand.logo.leastWidth.horizontal.print;
  const asked = shownLength(least, isKept);
  const width = Math.min(asked * 5, 280);
  const height = heightAt(art, width);
  const at = middleOf(width, height, { dy: -16 });
  const line = at.y + height + 18;
  const label = await words(stage, {
    text: `${asked} mm`,
    size: 15,
    weight: 700,
    swatch: isKept ? palette.primary : palette.text,
  });
  return onSheet(stage, [
    ...placed(art, at),
    rect({ x: at.x, y: line, width, height: 1.5 }, palette.text),
    rect({ x: at.x, y: line - 5, width: 1.5, height: 11.5 }, palette.text),
    rect(
      { x: at.x + width - 1.5, y: line - 5, width: 1.5, height: 11.5 },
      palette.text,
    ),
    ...label.at((sheet.width - label.width) / 2, line + 13),
  ]);
}

const logoWidth = 190;

/** The logo on a dark ground: the version for it, or the one for paper. */
export function ground(stage: Stage, isKept: boolean): VectorArt {
  const { brand, palette } = stage;
  const dark = brand.swatches.find(
    ({ name }) =>
      name === palette.primary && logoOn(stage, name).colorway !== "color",
  );
  if (!dark)
    throw new MissingSupplyError(
      `Brand "${brand.slug}" has no version of its logo for its primary colour`,
    );
  const { art } = logoOn(stage, isKept ? dark.name : palette.paper);
  const at = middleOf(logoWidth, heightAt(art, logoWidth));
  return onSheet(stage, [
    rect({ x: 0, y: 0, ...sheet }, dark.name),
    ...placed(art, at),
  ]);
}

/** The logo as it is, pulled out of shape, or in colours that are not its own. */
export function drawing(
  stage: Stage,
  as: "supplied" | "stretched" | "recolored",
): VectorArt {
  const { palette } = stage;
  const { art } = logoOn(stage, palette.paper);
  const [wide, high] = as === "stretched" ? [1.3, 0.62] : [1, 1];
  const at = middleOf(logoWidth * wide, heightAt(art, logoWidth) * high);
  const others = [palette.accent, palette.secondaryText];
  const fills = [...new Set(art.paths.map(({ fill }) => fill))];
  const paths: readonly VectorPath[] = placed(art, at, (fill) =>
    as === "recolored"
      ? (others[fills.indexOf(fill) % others.length] ?? fill)
      : fill,
  );
  return onSheet(stage, paths);
}

/** A partner's mark that is as high as it is wide. */
const partner = { width: 1, height: 1 };

/** Our logo beside a partner's mark: by area as the rule has it, or by height. */
export async function marks(stage: Stage, isKept: boolean): Promise<VectorArt> {
  const { brand, palette } = stage;
  const { art } = logoOn(stage, palette.paper);
  const made = lockUp({
    own: art,
    width: 100,
    partners: [partner],
    prominence: "joint",
    clearSpace: brand.logo.clearSpace,
  });
  const [theirs = partner] = made.partners;
  const side = isKept ? theirs.width : made.own.height;
  const whole = side + made.space + made.own.width;
  const scale = Math.min(264 / whole, 150 / Math.max(side, made.own.height));
  const x = (sheet.width - whole * scale) / 2;
  const box = {
    x,
    y: (sheet.height - side * scale) / 2,
    width: side * scale,
    height: side * scale,
  };
  const high = made.own.height * scale;
  const label = await words(stage, {
    text: "Partner",
    size: Math.min(13, box.width / 4.2),
    weight: 600,
    swatch: palette.text,
  });
  return onSheet(stage, [
    rect(box, palette.tint),
    ...frame(box, palette.secondaryText),
    ...label.at(
      box.x + (box.width - label.width) / 2,
      (sheet.height - label.height) / 2,
    ),
    rect(
      {
        x: x + (side + made.space / 2) * scale,
        y: (sheet.height - Math.max(high, box.height)) / 2,
        width: 1,
        height: Math.max(high, box.height),
      },
      palette.secondaryText,
    ),
    ...placed(art, {
      x: x + (side + made.space) * scale,
      y: (sheet.height - high) / 2,
      width: made.own.width * scale,
      height: high,
    }),
  ]);
}
