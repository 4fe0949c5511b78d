/**
 * Where the figures of the code's formats come from and when they were last looked at.
 *
 * The first row whose pattern fits a code counts. A format without a source of its own says so: its
 * figures are known from the trade or are the house's default, and a contractor's specification comes
 * first.
 */
type SourceRow = readonly [codes: RegExp, source: string];

/** The day on which all figures were compared with their sources, `YYYY-MM-DD`. */
export const formatsChecked = "2026-11-22";

// prettier-ignore
const rows: readonly SourceRow[] = [
  [/^a\d$|^d[cr]$|^ooh-(4|12|16)$/, "printout.org.uk/useful-information, screenprintanddisplay.com/poster-sizes-explained; bleed and safe area are house defaults"],
  [/^dl$/, "paper.fedrigoni.com/svk/glossary/closed-format: closed size 99 × 210 mm"],
  [/^dl-6pp-roll$/, "print-print.co.uk/blog, artwork preparation: panels 97, 100 and 100 mm"],
  [/^correx-8x4$/, "screenprintanddisplay.com, choosing the correct Correx: sheet 2440 × 1220 mm"],
  [/^ooh-6$/, "papersize.co/billboard-sizes: safe area 1140 × 1710 mm"],
  [/^ooh-48$/, "Exterion, 48 sheets Belfast production specification, 2018: businessdocbox.com/Advertising/110483732"],
  [/^ooh-96$/, "clearchannel.co.uk/help/specifications/96-sheet-billboards-specification"],
  [/^bus-rear$/, "Exterion Media, standard rears, 2012: studylib.net/doc/8091511"],
  [/^bus-side-7ft$/, "Exterion, single-deck sides 7 foot, 2017: paperzz.com/doc/8123452"],
  [/^press-/, "Trade knowledge of tabloids in seven columns; each title’s rate card comes first"],
  [/^bus-|^lamppost|^popup|^roller|^pvc|^mesh/, "Trade knowledge; the contractor’s template comes first"],
  [/^(meta|ig|fb|threads)-?/, "loopworker.com/blog/social-media-image-sizes-2026.html; safe zones primores.org/wiki/marketing/meta-ad-placement-safe-zones"],
  [/^li-/, "picturesizes.com/specs/social-media/linkedin"],
  [/^yt-/, "newsycanuse.com/?p=904703, image-compressor.uk/youtube-image-sizes"],
  [/^nd-/, "business.nextdoor.com/enterprise/creative-specs, governmentsocialmedia.com/blog/2025-image-sizes"],
  [/^teams-bg$/, "pixotter.com/blog/microsoft-teams-background-size"],
  [/^screen-port$/, "clearchannel.co.uk/resources/specifications/adshel-live-specification"],
  [/^(x|wa|bsky|tiktok)/, "pineable.com/blog/social-media-image-sizes, smartmetrics.com/resources/social-media-image-sizes"],
];

/**
 * Where the figures of a format come from.
 *
 * @example
 * sourceOf("letterhead"); // "Trade knowledge or house default; the printer’s specification comes first"
 */
export const sourceOf = (code: string): string =>
  rows.find(([codes]) => codes.test(code))?.[1] ??
  "Trade knowledge or house default; the printer’s specification comes first";
