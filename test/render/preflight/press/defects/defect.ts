import type { FindingCode } from "../../../../../src/render/finding.ts";
import type { Order } from "../../../../../src/render/preflight/press/artwork-subject.ts";
import type { AlteredFile } from "../altered-file.ts";

/** One thing spoiled in a file that has nothing the matter. */
export interface Defect {
  /** What was done to the file. */
  readonly says: string;
  readonly code: FindingCode;
  readonly spoil: (file: AlteredFile) => unknown;
  readonly order?: Order;
  /** Codes that the same fault cannot but raise too. */
  readonly also?: readonly FindingCode[];
}

/** Defects of one rule: what is done, how, and what else has to be said of it. */
export const of = (
  code: FindingCode,
  ...defects: readonly (readonly [
    says: string,
    spoil: Defect["spoil"],
    more?: Pick<Defect, "order" | "also">,
  ])[]
): readonly Defect[] =>
  defects.map(([says, spoil, more]) => ({ says, code, spoil, ...more }));

/** Marks of the objects that tests spoil. */
export const catalog = "/Type /Catalog";
export const page = "/Type /Page\n";
export const xmp = "/Subtype /XML";
export const information = "/CreationDate";
export const intent = "/GTS_PDFX";
export const font = "/Subtype /Type0";
export const descendant = "/CIDFontType2";
export const descriptor = "/FontDescriptor\n";
export const picture = "/Subtype /Image";
