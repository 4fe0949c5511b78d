import { leastLogoWidth, type Logo, type LogoLayout } from "#brand";
import type { VectorItem } from "../../frame.ts";
import { lengthText } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** A logo so small that its fine shapes fill in. */
export const logoTooSmall: Rule = {
  code: "brand/logo-too-small",
  severity: "block",
  says: "The logo is never placed narrower than its least width.",
  source: "The brand's logo rules (LOGO-02)",
  *check(subject) {
    const { logo } = subject.toolkit.brand;
    for (const frame of subject.frames) {
      for (const item of frame.items) {
        if (item.kind !== "vector" || item.subject !== "logo") continue;
        const layout = layoutOf(logo, item);
        const least = leastLogoWidth(logo, layout, frame.format);
        if (item.box.width >= least - 0.01) continue;
        yield {
          ...placeOf(subject, frame, item.name, item.box),
          message: `The ${layout} logo is ${lengthText(frame.format, item.box.width)} wide: ${lengthText(frame.format, least)} needed`,
          hint: "Place the logo larger, or use a layout of it that may be smaller",
        };
      }
    }
  },
};

/** The layout whose drawing was placed; a drawing that is not the brand's is judged as the full logo. */
function layoutOf(logo: Logo, { paths }: VectorItem): LogoLayout {
  const drawn = logo.versions.find(
    ({ art }) =>
      art.paths.length === paths.length &&
      art.paths.every(({ d }, index) => d === paths[index]?.d),
  );
  return drawn?.layout ?? "horizontal";
}
