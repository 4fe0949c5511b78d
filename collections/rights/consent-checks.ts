import type { PayloadRequest } from "payload";
import { ageBandText, type AgeBand, type ConsentBasis } from "#brand";
import { todayInLondon } from "./kept-day.ts";
import { policyFor } from "./rights-policy.ts";

/** The fields of a consent beside the one that is asked, as far as checks look at them. */
export interface ConsentFields {
  readonly ageBand?: AgeBand;
  readonly basis?: ConsentBasis;
  readonly signedOn?: string;
}

interface Beside {
  readonly siblingData: Partial<ConsentFields>;
}

const dayOf = (value: unknown): string => String(value).slice(0, 10);

const asksSignature = ({ basis }: ConsentFields): boolean =>
  basis === "consent" || basis === "contract";

/** Whether whoever must sign at this age has signed, by the policy. */
export async function signedByWhomAgeAsks(
  value: unknown,
  { req, siblingData }: Beside & { readonly req: PayloadRequest },
): Promise<string | true> {
  const { ageBand = "adult" } = siblingData;
  const signed: readonly unknown[] = Array.isArray(value) ? value : [];
  if (!asksSignature(siblingData)) return true;
  if (signed.length === 0)
    return "Tick who signed the form: a consent or a contract needs a signature";
  const { guardianSigns } = await policyFor(req);
  const asksGuardian = guardianSigns.includes(ageBand);
  return (
    !asksGuardian ||
    signed.includes("guardian") ||
    `A parent or guardian signs for somebody ${ageBandText[ageBand]}: ask for the signature, then tick it`
  );
}

/** Whether a minor's form names the birthday that ends it. */
export function birthdayOfNextBand(
  value: unknown,
  { siblingData }: Beside,
): string | true {
  const { ageBand = "adult", signedOn } = siblingData;
  if (ageBand === "adult") return true;
  if (!value)
    return "Write the birthday on which the next age begins: the consent ends the day before";
  return (
    !signedOn ||
    dayOf(signedOn) < dayOf(value) ||
    "The next age begins after the day of signature: mend one of the two days"
  );
}

/** Whether something that happens to a form happens on or after its signature. */
export const afterSignature =
  (what: string) =>
  (value: unknown, { siblingData }: Beside): string | true =>
    !value ||
    !siblingData.signedOn ||
    dayOf(siblingData.signedOn) <= dayOf(value) ||
    `${what} on or after the day of its signature: mend one of the two days`;

/** Whether a withdrawal holds already: whoever takes a consent back waits for no day. */
export function withdrawnByToday(
  value: unknown,
  beside: Beside,
): string | true {
  const isAhead = Boolean(value) && dayOf(value) > todayInLondon();
  return isAhead
    ? "A withdrawal holds at once: write the day on which it came in, today or before"
    : afterSignature("A consent is withdrawn")(value, beside);
}
