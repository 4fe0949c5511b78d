import type { RightsSource } from "../rights/source.ts";

/** What the rules of a print ticket rest on. Nothing of it replaces a studio's own specification. */
export const ticketSources = {
  papers: {
    cites:
      "Trade practice in the United Kingdom: stocks, weights and what each is used for",
    confidence: "K",
  },
  creasing: {
    cites:
      "Print studios: folded without a crease up to 150 to 170 g/m2, creased from there",
    confidence: "S",
    address: "https://www.print-print.co.uk/blog",
  },
  folding: {
    cites:
      "Print studios: panels of folded sheets, the flap of a roll fold narrower",
    confidence: "S",
    address: "https://www.print-print.co.uk/blog",
  },
  binding: {
    cites:
      "Trade practice: saddle stitch in fours from 8 to 64 pages, PUR from 40 pages and a spine of 3 mm",
    confidence: "K",
  },
  calipers: {
    cites:
      "Trade practice: uncoated 90 g/m2 is 0.11 mm thick, silk 130 g/m2 0.10 mm, silk 150 g/m2 0.12 mm",
    confidence: "K",
  },
  leadTimes: {
    cites: "The council’s own lead times from order to delivery",
    confidence: "D",
  },
  outdoorDeadline: {
    cites:
      "Clear Channel: artwork ten working days before the posters are in charge",
    confidence: "S",
  },
  largeSheetDeadline: {
    cites:
      "Exterion: 48-sheets are delivered 14 days before they are in charge",
    confidence: "S",
  },
  transportDeadline: {
    cites: "Exterion: framed bus rears seven days before they are in charge",
    confidence: "S",
  },
  outdoorVarnish: {
    cites: "Exterion: posters outdoors are machine varnished",
    confidence: "S",
  },
  imprint: {
    cites:
      "Our own default: the council’s imprint with date and job reference stands on every public print",
    confidence: "D",
  },
  ordering: {
    cites:
      "The council’s own terms of ordering print: who pays, how many, where to, by when",
    confidence: "D",
  },
} as const satisfies Readonly<Record<string, RightsSource>>;
