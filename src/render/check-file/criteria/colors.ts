import type { ColorUse } from "../check-subject.ts";
import {
  judgeColor,
  nameOfRgb,
  type PaletteVerdict,
} from "../color/palette.ts";
import { percent, type Criterion } from "../criterion.ts";
import type { CheckFinding } from "../file-check.ts";

/** Less of what is drawn is a hairline or a rounding. */
const leastShare = 0.001;
const mostFindings = 12;
/** A converted swatch is half right: it was meant. In a picture it may be a swatch that something shows through. */
const nearCounts = { pdf: 0.5, drawing: 0.5, picture: 0.9 };

interface Judged extends ColorUse {
  readonly verdict: PaletteVerdict;
  readonly share: number;
}

/** Whatever is drawn has a colour of the brand, within CIEDE2000 3. */
export const colors = {
  code: "colors",
  title: "Colours of the brand",
  group: "color",
  judge(subject, { swatches }) {
    if (subject.isPhotographAlone)
      return { notAsked: "It is a photograph: nothing on it is drawn" };
    const all = subject.colors.reduce((sum, { area }) => sum + area, 0);
    if (all === 0) return { notAsked: "Nothing on it has a plain colour" };
    const judged = subject.colors.map((use) => ({
      ...use,
      share: use.area / all,
      verdict: judgeColor(use.look, swatches),
    }));
    const sumOf = (kind: PaletteVerdict["kind"]) =>
      judged
        .filter(({ verdict }) => verdict.kind === kind)
        .reduce((sum, { share }) => sum + share, 0);
    const [brand, near] = [sumOf("brand"), sumOf("near")];
    return {
      share: brand + near * nearCounts[subject.kind],
      because: `${percent(brand)} of what is drawn is of the palette, ${percent(near)} nearly so, ${percent(Math.max(0, 1 - brand - near))} outside it`,
      findings: judged
        .filter(
          ({ share, verdict }) =>
            verdict.kind !== "brand" && share >= leastShare,
        )
        .toSorted((a, b) => b.share - a.share)
        .slice(0, mostFindings)
        .map(findingOf),
    };
  },
} as const satisfies Criterion;

function findingOf({
  look,
  name,
  page,
  place,
  share,
  verdict,
}: Judged): CheckFinding {
  const { difference, kind, swatch } = verdict;
  const where = `page ${page}`;
  if (look.kind === "spot")
    return {
      ...{ code: "check/foreign-ink", group: "color", where, page, place },
      severity: "warn",
      message: `The spot ${name} is none of the brand's`,
      hint: "Print it from a swatch of the brand, in its inks",
    };
  const nearest = swatch
    ? `, nearest is ${swatch.title} at ΔE ${difference?.toFixed(1) ?? ""}`
    : "";
  const isNear = kind === "near";
  return {
    ...{ group: "color", where, page, place },
    code: isNear ? "check/near-palette" : "check/off-palette",
    severity: isNear ? "note" : "warn",
    message: `${name} covers ${percent(share)} of what is drawn and is no colour of the brand${nearest}`,
    hint: swatch
      ? `Use ${swatch.title}: ${valuesOf(look.kind, swatch)}`
      : "Use a colour of the palette",
  };
}

const valuesOf = (
  kind: "inks" | "light",
  { cmykCoated, srgb }: NonNullable<PaletteVerdict["swatch"]>,
): string =>
  kind === "inks"
    ? `CMYK ${cmykCoated.join("/")} on coated paper`
    : nameOfRgb(srgb);
