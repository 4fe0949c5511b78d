import { overlaps, panelsOf } from "#brand";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** The logo more often on one page, or on one panel of a folded sheet, than the brand wants it. */
export const tooManyLogos: Rule = {
  code: "brand/too-many-logos",
  severity: "warn",
  says: "The logo stands no more often on one face than the brand allows.",
  source: "The brand's logo rules (LOGO-04)",
  *check(subject) {
    const most = subject.toolkit.brand.logo.mostPerFace ?? 1;
    for (const frame of subject.frames) {
      const logos = frame.items.filter(
        (item) => item.kind === "vector" && item.subject === "logo",
      );
      for (const panel of panelsOf(frame.format, frame.page)) {
        const here = logos.filter(({ box }) => overlaps(panel, box));
        const [beyond] = here.slice(most);
        if (!beyond) continue;
        yield {
          ...placeOf(subject, frame, beyond.name, beyond.box),
          message: `The logo stands here ${here.length} times and at most ${most} ${most === 1 ? "is" : "are"} wanted on one face`,
          hint: "Keep the one that is met first and take the others away",
        };
      }
    }
  },
};
