/** The standard structure types of ISO 32000-1, 14.8.4; headings have any level in PDF/UA. */
const roles: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private
P H L LI Lbl LBody Table TR TH TD THead TBody TFoot
Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
Figure Formula Form`.split(/\s+/),
);

/** Whether a structure type means something by itself. */
export const isStandardRole = (type: string): boolean =>
  roles.has(type) || levelOf(type) !== undefined;

/** The level of a numbered heading, from 1; nothing for other types. */
export function levelOf(type: string | undefined): number | undefined {
  const [, digits] = /^H([1-9]\d?)$/.exec(type ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits);
}
