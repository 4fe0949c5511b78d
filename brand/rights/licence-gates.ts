import type { Licence } from "./licence.ts";

/**
 * What a licence forbids or asks, from its own gates and from what its kind always means: a CC
 * BY-ND licence forbids changes even where nobody ticked the box.
 */
const termsOf = (licence: Licence): readonly string[] =>
  licence.grant.kind === "creative-commons"
    ? licence.grant.terms.split("-")
    : [];

/** Whether it is for news and comment alone. */
export const isEditorialOnly = (licence: Licence): boolean =>
  licence.isEditorialOnly || licence.grant.kind === "stock-editorial";

/** Whether the work must stay as it is. */
export const forbidsChanges = (licence: Licence): boolean =>
  licence.forbidsChanges || termsOf(licence).includes("ND");

/** Whether it keeps trade out. */
export const forbidsCommercialUse = (licence: Licence): boolean =>
  licence.forbidsCommercialUse || termsOf(licence).includes("NC");

/** Whether what is made from the work must be shared on the same terms. */
export const sharesAlike = (licence: Licence): boolean =>
  termsOf(licence).includes("SA");

/** Whether the holder must be credited. */
export const asksAttribution = (licence: Licence): boolean =>
  licence.attribution !== undefined ||
  licence.grant.kind === "open-government" ||
  termsOf(licence).includes("BY");
