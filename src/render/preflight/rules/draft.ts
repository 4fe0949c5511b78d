import type { Rule } from "../rule.ts";

/** A brand that is not in use yet, in anything but a proof. */
export const draftBrand: Rule = {
  code: "brand/draft",
  severity: "block",
  says: "A brand that is still a draft is seen in proofs alone.",
  source: "The brand's own status",
  *check(subject) {
    const { brand } = subject.toolkit;
    const { format, purpose } = subject.request;
    if (!brand.isDraft || purpose === "proof") return;
    yield {
      where: `${format.code} › brand`,
      message: `Brand "${brand.name}" is a draft`,
      hint: "Make a proof to look at it, or let a brand guardian set the brand to live",
    };
  },
};
