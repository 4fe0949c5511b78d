import type { Brand } from "../payload-types.ts";
import { policyIn } from "../rights/rights-policy.ts";
import type { Telling } from "./record-change.ts";

/** What becomes of consents when somebody decides otherwise; nothing where only other things of a brand change. */
export const tellRightsPolicy: Telling<Brand> = (brand, before) => {
  if (!before) return undefined;
  const [then, now] = [policyIn(before), policyIn(brand)];
  if (JSON.stringify(then) === JSON.stringify(now)) return undefined;
  return {
    kind: "rights-policy-changed",
    about: `brand:${brand.slug}`,
    says: `The rights policy of "${brand.name}" is changed`,
    detail: { before: { ...then }, after: { ...now } },
  };
};
