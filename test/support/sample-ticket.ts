import { findFormat, type PrintFormat, type TicketFacts } from "#brand";

/** A ticket for 200 A3 posters that is whole. */
export const sampleTicket = {
  quantity: 200,
  pages: 1,
  sides: 1,
  colors: { front: 4, back: 0 },
  stock: { type: "silk", grammage: 170 },
  fold: "none",
  isCreased: false,
  binding: "none",
  laminate: "none",
  coating: "none",
  finishes: [],
  packing: "banded",
  packedIn: 50,
  overs: 5,
  fileCopies: 2,
  proof: "pdf",
  deliveries: [
    {
      name: "Weirford Library",
      address: "1 Mill Lane, Weirford, LM1 1AA",
      contact: "The front desk",
      copies: 150,
    },
    {
      name: "Civic Centre",
      address: "Market Square, Larkmere, LM1 2BB",
      contact: "Reception",
      copies: 50,
    },
  ],
  neededBy: "2026-03-16",
  isImmovable: false,
  costCode: "COM-4410",
  isPublicity: true,
  imprint: "Published by Larkmere Council, March 2026. LK-2026-014.",
};

/** The print format of a code. */
export function printFormat(code: string): PrintFormat {
  const format = findFormat(code);
  if (format.medium === "print") return format;
  throw new Error(`"${code}" is a format of screens`);
}

/** What a ticket is held against, on Monday 2 March 2026. */
export const factsFor = (
  code: string,
  more: Partial<TicketFacts> = {},
): TicketFacts => ({
  format: printFormat(code),
  asked: "2026-03-02",
  ...more,
});
