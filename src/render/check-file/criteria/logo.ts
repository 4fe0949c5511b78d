import { counted } from "#brand";
import type { Criterion } from "../criterion.ts";

const leastCertainty = 0.9;

/** A logo of the brand stands on it, in colours that one of its versions has. */
export const logo = {
  code: "logo",
  title: "The logo",
  group: "logo",
  judge({ kind, logos }) {
    const [first] = logos;
    if (!first)
      return {
        share: 0,
        because: "No logo of the brand was found",
        findings: [
          {
            code: "check/no-logo",
            group: "logo",
            severity: "warn",
            where: "page 1",
            message: `No logo of the brand was found${kind === "picture" ? "" : " among the outlines"}`,
            hint:
              kind === "picture"
                ? "Place the logo from the council's pack; a turned, covered or very small one is not recognised"
                : "Place the logo from the council's pack as a drawing; a turned one, or a picture of it, is not recognised",
          },
        ],
      };
    // On a busy photograph small letters take its colours: that is not sure enough to blame.
    const recolored = logos.filter(
      ({ certainty, colorway }) =>
        colorway === undefined && certainty >= leastCertainty,
    );
    const share = 1 - recolored.length / logos.length / 2;
    return {
      share,
      because: `${counted(logos.length, "logo")} found: ${first.layout}${first.colorway ? ` ${first.colorway}` : ", its colours are not sure"}`,
      findings: recolored.map(({ layout, page, place }) => ({
        code: "check/logo-recolored",
        group: "logo",
        severity: "warn",
        where: `page ${page}`,
        message: `The ${layout} logo has colours that none of its versions has`,
        hint: "Use a version as it was drawn: colour on light grounds, reversed on dark ones, mono in one ink",
        page,
        place,
      })),
    };
  },
} as const satisfies Criterion;
