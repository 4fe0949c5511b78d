import { BrandError } from "../brand-error.ts";
import { readDay, type Day } from "./day.ts";
import type { PhotographRights } from "./photograph-rights.ts";
import { isTerritory } from "./territory.ts";
import type { Use } from "./use.ts";

/**
 * Refuses what cannot be judged, with an error and before any rule is asked: a day that does not
 * exist or two records under one reference would make a verdict a guess.
 */

/** Throws a BrandError `rights/day` or `rights/twice`. */
export function checkRights(rights: PhotographRights): void {
  readDays(rights.lastDay);
  for (const { from, until } of rights.licences) readDays(from, until);
  for (const consent of rights.consents) {
    readDays(consent.signedOn, consent.expiresOn, consent.withdrawnOn);
    if (consent.age.band !== "adult") readDay(consent.age.nextBandOn);
  }
  refuseTwice(rights, "licence", rights.licences);
  refuseTwice(rights, "consent", rights.consents);
  refuseTwice(rights, "person", rights.people);
}

/** Throws a BrandError `rights/day`, `rights/use`, `rights/territory` or `rights/copies`. */
export function checkUse(use: Use): void {
  readDays(use.asked, use.from, use.until);
  for (const { noticeDay, pollDay } of use.preElectionPeriods)
    readDays(noticeDay, pollDay);
  if (use.until < use.from)
    throw new BrandError(
      "rights/use",
      `Expected a use that ends on or after its first day "${use.from}" but received "${use.until}"`,
    );
  if (!isTerritory(use.territory))
    throw new BrandError(
      "rights/territory",
      `Expected a territory such as "GB", "GB-ENG" or "worldwide" but received "${use.territory}"`,
    );
  for (const copies of [use.printRun ?? 0, use.printedBefore ?? 0])
    if (!Number.isSafeInteger(copies) || copies < 0)
      throw new BrandError(
        "rights/copies",
        `Expected a whole number of copies but received "${copies}"`,
      );
}

const readDays = (...days: readonly (Day | undefined)[]): void => {
  for (const day of days) if (day !== undefined) readDay(day);
};

function refuseTwice(
  { photograph }: PhotographRights,
  noun: string,
  records: readonly { readonly reference: string }[],
): void {
  const seen = new Set<string>();
  for (const { reference } of records) {
    if (seen.has(reference))
      throw new BrandError(
        "rights/twice",
        `Cannot judge photograph "${photograph}": ${noun} "${reference}" is recorded twice`,
      );
    seen.add(reference);
  }
}
