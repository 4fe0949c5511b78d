import type { LicenceStatement } from "../photograph.ts";
import {
  photographWork,
  type CreativeCommonsTerms,
  type Grant,
  type LicenceKind,
} from "./licence.ts";

/** Each kind of grant as a list of choices says it. */
export const licenceKindText: Readonly<Record<LicenceKind, string>> = {
  "in-house": "Made by an employee",
  commissioned: "Commissioned",
  "stock-commercial": "Stock, commercial",
  "stock-editorial": "Stock, editorial only",
  "contributor-agreement": "Supplied by a resident or partner",
  "creative-commons": "Creative Commons",
  "open-government": "Open Government Licence",
  "crown-copyright": "Crown copyright",
  "public-domain": "Public domain",
};

/** Terms of Creative Commons, as a list offers them. */
export const creativeCommonsTerms: readonly CreativeCommonsTerms[] = [
  "CC0",
  "BY",
  "BY-SA",
  "BY-ND",
  "BY-NC",
  "BY-NC-SA",
  "BY-NC-ND",
];

/** What somebody wrote about terms, where the grant does not say it by itself. */
export interface StatedTerms {
  readonly terms?: string;
  readonly url?: string;
}

/**
 * A licence as credits and toolkits state it: what somebody wrote, else what the grant always says.
 *
 * @example
 * statementOf({ kind: "creative-commons", terms: "BY", version: "4.0" }).terms; // "CC BY 4.0"
 */
export function statementOf(
  grant: Grant,
  { terms, url }: StatedTerms = {},
): LicenceStatement {
  const usual = usualStatement(grant);
  const address = url ?? usual.url;
  return {
    kind: grant.kind,
    terms: terms ?? usual.terms,
    ...(address !== undefined && { url: address }),
  };
}

function usualStatement(grant: Grant): Omit<LicenceStatement, "kind"> {
  if (grant.kind === "open-government")
    return {
      terms: "Open Government Licence v3.0",
      url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    };
  if (grant.kind !== "creative-commons")
    return { terms: licenceKindText[grant.kind] };
  const { terms, version } = grant;
  const creativeCommons = "https://creativecommons.org";
  return terms === "CC0"
    ? {
        terms: `CC0 ${version}`,
        url: `${creativeCommons}/publicdomain/zero/${version}/`,
      }
    : {
        terms: `CC ${terms} ${version}`,
        url: `${creativeCommons}/licenses/${terms.toLowerCase()}/${version}/`,
      };
}

/** The licence that speaks for a photograph itself: the first for that work. */
export const licenceOfPhotograph = <Kept extends { readonly work: string }>(
  licences: readonly Kept[],
): Kept | undefined => licences.find(({ work }) => work === photographWork);
