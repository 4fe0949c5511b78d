import {
  bindings,
  coatings,
  dayText,
  finishes,
  folds,
  laminates,
  packings,
  proofs,
  ptToMm,
  readDay,
  stockText,
  type PrintTicket,
} from "#brand";
import type { TicketContent, TicketPart } from "#render/ticket";
import type { JobPaper } from "./job-files.ts";

const number = new Intl.NumberFormat("en-GB");
const dayOf = (day: string): string => dayText(readDay(day));
const yes = (is: boolean): string => (is ? "Yes" : "No");

/** Rows of what was said; what was not is left out. */
const rowsOf = (
  said: Readonly<Record<string, string | undefined>>,
): readonly (readonly string[])[] =>
  Object.entries(said).flatMap(([what, how]) => (how ? [[what, how]] : []));

const part = (
  title: string,
  said: Readonly<Record<string, string | undefined>>,
): TicketPart => ({ title, head: ["What", "How"], rows: rowsOf(said) });

/** What a job's ticket says to people. */
export function ticketContent(
  paper: JobPaper,
  artwork: { readonly fileName: string; readonly digest: string },
): TicketContent {
  const { job, orderedAt, reference, ticket, toolkit, version } = paper;
  return {
    brand: toolkit.brand,
    reference,
    title: job.title,
    ordered: readDay(orderedAt.slice(0, 10)),
    highlights: [
      { label: "Quantity", text: number.format(ticket.quantity) },
      { label: "Size", text: sizeOf(paper) },
      { label: "Stock", text: stockText(ticket.stock) },
      { label: "Needed by", text: dayOf(ticket.neededBy) },
    ],
    parts: [
      part("Artwork", {
        File: artwork.fileName,
        Version: String(version),
        "SHA-256": artwork.digest.replace(/(.{8})(?=.)/g, "$1 "),
        Format: paper.format.name,
        Scale: `${paper.format.artworkScale * 100} %`,
        Press: paper.printer.name,
        Condition: paper.production.manifest.press?.condition,
        Campaign: `${toolkit.name} (${toolkit.reference})`,
      }),
      ...ticketParts(ticket),
    ],
    notes: ticket.notes ? [ticket.notes] : [],
  };
}

/** A ticket without the artwork that it is for. */
export const ticketParts = (ticket: PrintTicket): readonly TicketPart[] => [
  printing(ticket),
  finishing(ticket),
  deliveries(ticket),
  part("Order", {
    "Cost code": ticket.costCode,
    "Purchase order": ticket.purchaseOrder,
    "Needed by": `${dayOf(ticket.neededBy)}${ticket.isImmovable ? ", which cannot move" : ""}`,
    "First day on show": ticket.inChargeOn && dayOf(ticket.inChargeOn),
    Proof: proofs[ticket.proof],
    "Proof to": ticket.proofTo,
    Publicity: yes(ticket.isPublicity),
    Imprint: ticket.imprint,
  }),
];

/** `210 × 297 mm`. */
export const sizeOf = ({ format }: Pick<JobPaper, "format">): string =>
  `${Math.round(ptToMm(format.width) * 10) / 10} × ${Math.round(ptToMm(format.height) * 10) / 10} mm`;

const printing = ({ colors, cover, pages, sides, stock }: PrintTicket) =>
  part("Printing", {
    Inks: `${colors.front}/${colors.back}`,
    Pages: String(pages),
    Sides: sides === 2 ? "Both" : "One",
    Stock: stockText(stock),
    Recycled: stock.recycled === undefined ? undefined : `${stock.recycled} %`,
    Certificate: stock.certificate?.toUpperCase(),
    Cover: cover && stockText(cover),
  });

const finishing = (ticket: PrintTicket) =>
  part("Finishing", {
    Fold: folds[ticket.fold],
    Creased: yes(ticket.isCreased),
    Binding: bindings[ticket.binding],
    Laminate:
      ticket.laminate === "none"
        ? laminates.none
        : `${laminates[ticket.laminate]}${ticket.laminateSides === 2 ? ", both sides" : ""}`,
    Coating: coatings[ticket.coating],
    Also: ticket.finishes.map((finish) => finishes[finish]).join(", "),
    Packing: `${packings[ticket.packing]}${ticket.packedIn ? `, in ${ticket.packedIn}` : ""}`,
  });

const deliveries = ({
  deliveries: all,
  fileCopies,
  neededBy,
  overs,
}: PrintTicket): TicketPart => ({
  title: `Deliveries, with ${fileCopies} for the council’s file and ${overs} % overs at most`,
  head: ["To", "Address", "Copies", "By"],
  shares: [4, 8, 2, 4],
  rows: all.map(({ address, by, contact, copies, name, notes, phone }) => [
    name,
    [address, `Ask for ${contact}`, phone, notes].filter(Boolean).join(". "),
    number.format(copies),
    dayOf(by ?? neededBy),
  ]),
});
