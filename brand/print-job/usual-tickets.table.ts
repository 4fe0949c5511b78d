/** How products are usually printed, as data, by format and else by group. Source: trade practice (`ticketSources.papers`); a council sets its own with its studio. */
import type { PrintTicket } from "./ticket.ts";

/** What is usual of a product. */
export interface UsualProduct {
  readonly stock: PrintTicket["stock"];
  readonly binding?: PrintTicket["binding"];
  readonly coating?: PrintTicket["coating"];
  readonly finishes?: PrintTicket["finishes"];
  readonly packing: PrintTicket["packing"];
}

const silk = (grammage: number) => ({ type: "silk", grammage });

/** By format, where it differs from its group. */
export const usualOfFormat: Readonly<Record<string, UsualProduct>> = {
  a6: { stock: silk(350), packing: "banded" },
  "bin-hanger": {
    stock: { type: "synthetic", grammage: 250 },
    finishes: ["die-cut"],
    packing: "boxed",
  },
  "bin-sticker-a5": {
    stock: { type: "vinyl-permanent" },
    packing: "boxed",
  },
  "business-card": { stock: silk(400), packing: "boxed" },
  "id-card": { stock: { type: "synthetic", grammage: 300 }, packing: "boxed" },
  "pvc-3x1": {
    stock: { type: "pvc", grammage: 510 },
    finishes: ["hem", "eyelets"],
    packing: "loose",
  },
  "pvc-2x1": {
    stock: { type: "pvc", grammage: 510 },
    finishes: ["hem", "eyelets"],
    packing: "loose",
  },
  "mesh-fence": {
    stock: { type: "mesh", grammage: 270 },
    finishes: ["hem", "eyelets"],
    packing: "loose",
  },
  "lamppost-800": {
    stock: { type: "pvc", grammage: 510 },
    finishes: ["pole-pocket"],
    packing: "loose",
  },
  "correx-600x900": { stock: { type: "correx-4" }, packing: "loose" },
  "correx-8x4": { stock: { type: "correx-4" }, packing: "loose" },
  "hoarding-panel": { stock: { type: "dibond-3" }, packing: "loose" },
};

/** By group. */
export const usualOfGroup: Readonly<Record<string, UsualProduct>> = {
  small: { stock: silk(150), packing: "banded" },
  poster: { stock: silk(170), packing: "loose" },
  folded: { stock: silk(150), packing: "boxed" },
  booklet: {
    stock: silk(130),
    binding: "saddle-stitch",
    packing: "boxed",
  },
  stationery: {
    stock: { type: "letterhead", grammage: 120 },
    packing: "boxed",
  },
  display: { stock: { type: "roller-film" }, packing: "boxed" },
  sign: { stock: { type: "foamex-5" }, packing: "loose" },
  outdoor: {
    stock: { type: "blue-back", grammage: 115 },
    coating: "machine-varnish",
    packing: "loose",
  },
  transport: { stock: { type: "vinyl-removable" }, packing: "loose" },
  press: { stock: { type: "newsprint", grammage: 52 }, packing: "loose" },
};

/** Finishes that are ordered of a group at all; others are asked of the studio in a note. */
export const finishesOfGroup: Readonly<
  Record<string, PrintTicket["finishes"]>
> = {
  small: ["die-cut", "drill", "perforate", "number", "round-corner"],
  poster: [],
  folded: ["perforate"],
  booklet: ["drill", "foil", "emboss"],
  stationery: ["number", "perforate", "round-corner", "foil", "emboss"],
  display: ["hem", "eyelets", "pole-pocket", "velcro", "stand"],
  sign: ["round-corner", "drill", "velcro"],
  outdoor: ["hem", "eyelets", "pole-pocket"],
  transport: [],
  press: [],
};
