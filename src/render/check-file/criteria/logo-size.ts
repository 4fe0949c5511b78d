import { mmToPt, ptToMm, pt } from "#brand";
import type { Criterion } from "../criterion.ts";
import type { CheckSubject } from "../check-subject.ts";

/** The logo is not smaller than the brand allows. */
export const logoSize = {
  code: "logo-size",
  title: "The logo's size",
  group: "logo",
  judge(subject) {
    const { logos } = subject;
    if (logos.length === 0) return { notAsked: "No logo was found" };
    const sized = logos.map((logo) => ({
      ...logo,
      ...measured(subject, logo.width, logo.layout),
    }));
    const small = sized.filter(({ share }) => share < 0.98);
    const worst = Math.min(...sized.map(({ share }) => share));
    const [first] = sized.toSorted((a, b) => a.share - b.share);
    return {
      share: Math.min(1, worst / 0.98),
      because: `${first?.got ?? ""} wide; ${first?.least ?? ""} is the least`,
      findings: small.map(({ got, layout, least, page, place }) => ({
        code: "check/logo-too-small",
        group: "logo",
        severity: "warn",
        where: `page ${page}`,
        message: `The ${layout} logo is ${got} wide: ${least} is the least`,
        hint: "Make it larger, or use the symbol where there is no room",
        page,
        place,
      })),
    };
  },
} as const satisfies Criterion;

/** Against the least width in the unit that the file has. */
function measured(
  { kind, logo }: CheckSubject,
  width: number,
  layout: keyof CheckSubject["logo"]["leastWidth"],
) {
  const { print, screen } = logo.leastWidth[layout];
  if (kind === "pdf")
    return {
      share: width / mmToPt(print),
      got: `${ptToMm(pt(width)).toFixed(1)} mm`,
      least: `${print} mm`,
    };
  return {
    share: width / screen,
    got: `${Math.round(width)} px`,
    least: `${screen} px`,
  };
}
