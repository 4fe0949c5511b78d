import type { TicketCode, TicketFacts } from "#brand";
import { factsFor, sampleTicket } from "../../support/sample-ticket.ts";

const booklet = {
  pages: 16,
  sides: 2,
  colors: { front: 4, back: 4 },
  binding: "saddle-stitch",
  stock: { type: "silk", grammage: 130 },
};

const book = {
  ...booklet,
  pages: 80,
  binding: "pur",
  stock: { type: "uncoated", grammage: 90 },
  cover: { type: "silk", grammage: 250 },
};

const [library, civic] = sampleTicket.deliveries;

/** One fixture and more for each rule: the fault, what the ticket says, where it stands, and for which format. */
export const faultyTickets: readonly (readonly [
  TicketCode,
  string,
  object,
  string,
  TicketFacts?,
])[] = [
  [
    "ticket/stock",
    "a poster on board",
    { stock: { type: "foamex-5" } },
    "stock.type",
  ],
  [
    "ticket/stock",
    "a weight that silk does not have",
    { stock: { type: "silk", grammage: 160 } },
    "stock.grammage",
  ],
  [
    "ticket/stock",
    "silk without a weight",
    { stock: { type: "silk" } },
    "stock.grammage",
  ],
  [
    "ticket/stock",
    "a banner on paper",
    {},
    "stock.type",
    factsFor("roller-800"),
  ],
  [
    "ticket/stock",
    "a cover of vinyl",
    { ...book, cover: { type: "vinyl-floor" } },
    "cover.type",
    factsFor("a4-booklet"),
  ],
  [
    "ticket/weight",
    "a poster as stiff as a card",
    { stock: { type: "silk", grammage: 350 } },
    "stock.grammage",
  ],
  [
    "ticket/colors",
    "a back without ink",
    { sides: 2, pages: 2 },
    "colors.back",
  ],
  [
    "ticket/colors",
    "ink on a back that is not printed",
    { colors: { front: 4, back: 1 } },
    "colors.back",
  ],
  [
    "ticket/pages",
    "two sides on one page",
    { sides: 2, colors: { front: 4, back: 4 } },
    "pages",
  ],
  [
    "ticket/pages",
    "a stitched booklet of 18 pages",
    { ...booklet, pages: 18 },
    "pages",
    factsFor("a5-booklet"),
  ],
  [
    "ticket/pages",
    "a stitched booklet of 4 pages",
    { ...booklet, pages: 4 },
    "pages",
    factsFor("a5-booklet"),
  ],
  [
    "ticket/pages",
    "a stitched booklet of 68 pages",
    { ...booklet, pages: 68 },
    "pages",
    factsFor("a5-booklet"),
  ],
  [
    "ticket/binding",
    "a booklet of loose sheets",
    { ...booklet, binding: "none" },
    "binding",
    factsFor("a5-booklet"),
  ],
  ["ticket/binding", "a poster with a spine", { binding: "pur" }, "binding"],
  [
    "ticket/cover",
    "a glued book without a cover",
    { ...book, cover: undefined },
    "cover.type",
    factsFor("a4-booklet"),
  ],
  [
    "ticket/cover",
    "a cover lighter than its text",
    { ...book, cover: { type: "uncoated", grammage: 80 } },
    "cover.grammage",
    factsFor("a4-booklet"),
  ],
  [
    "ticket/spine",
    "a glued book of 32 pages",
    { ...book, pages: 32 },
    "pages",
    factsFor("a4-booklet"),
  ],
  [
    "ticket/spine",
    "a glued book with a spine of 2.5 mm",
    { ...book, pages: 40, cover: { type: "silk", grammage: 170 } },
    "binding",
    factsFor("a4-booklet"),
  ],
  [
    "ticket/fold",
    "a roll fold left flat",
    { sides: 2, pages: 6, colors: { front: 4, back: 4 } },
    "fold",
    factsFor("dl-6pp-roll"),
  ],
  [
    "ticket/fold",
    "a concertina folded as a roll",
    { sides: 2, pages: 6, colors: { front: 4, back: 4 }, fold: "roll" },
    "fold",
    factsFor("dl-6pp-z"),
  ],
  [
    "ticket/fold",
    "a board that is folded",
    { stock: { type: "correx-4" }, fold: "half" },
    "fold",
    factsFor("correx-600x900"),
  ],
  [
    "ticket/crease",
    "170 g/m2 folded without a crease",
    { sides: 2, pages: 4, colors: { front: 4, back: 4 }, fold: "half" },
    "isCreased",
    factsFor("dl-4pp"),
  ],
  ["ticket/crease", "a crease and no fold", { isCreased: true }, "fold"],
  [
    "ticket/outdoor-varnish",
    "paper in the rain",
    { stock: { type: "blue-back", grammage: 115 }, inChargeOn: "2026-04-27" },
    "coating",
    factsFor("ooh-6"),
  ],
  ["ticket/proof", "a hard proof to nobody", { proof: "hard" }, "proofTo"],
  [
    "ticket/deliveries",
    "50 copies for nobody",
    { deliveries: [library] },
    "deliveries",
  ],
  [
    "ticket/deliveries",
    "more copies than can come of it",
    { deliveries: [library, { ...civic, copies: 63 }] },
    "deliveries",
  ],
  [
    "ticket/delivery-days",
    "a delivery after the day",
    { deliveries: [library, { ...civic, by: "2026-03-17" }] },
    "deliveries.1.by",
  ],
  [
    "ticket/delivery-days",
    "a delivery on a Sunday",
    { deliveries: [{ ...library, by: "2026-03-15" }, civic] },
    "deliveries.0.by",
  ],
  ["ticket/needed-by", "tomorrow", { neededBy: "2026-03-03" }, "neededBy"],
  [
    "ticket/needed-by",
    "a day too early over Easter",
    { neededBy: "2026-04-07" },
    "neededBy",
    factsFor("a3", { asked: "2026-04-01" }),
  ],
  ["ticket/needed-by", "a Saturday", { neededBy: "2026-03-21" }, "neededBy"],
  [
    "ticket/contractor-deadline",
    "a bus shelter without a first day",
    { coating: "machine-varnish" },
    "inChargeOn",
    factsFor("ooh-6"),
  ],
  [
    "ticket/contractor-deadline",
    "a bus shelter nine working days before",
    { coating: "machine-varnish", inChargeOn: "2026-03-27" },
    "neededBy",
    factsFor("ooh-6"),
  ],
  [
    "ticket/contractor-deadline",
    "a 48-sheet thirteen days before",
    { coating: "machine-varnish", inChargeOn: "2026-03-29" },
    "neededBy",
    factsFor("ooh-48"),
  ],
  ["ticket/imprint", "a poster of nobody's", { imprint: " " }, "imprint"],
  [
    "ticket/imprint",
    "an imprint that is not printed",
    {},
    "imprint",
    factsFor("a3", { spoken: ["Published by Larkmere Council, May 2025."] }),
  ],
];

/** Tickets that may be ordered. */
export const wholeTickets: readonly (readonly [string, object, TicketFacts])[] =
  [
    ["of posters", {}, factsFor("a3")],
    [
      "whose overs and file copies are delivered too",
      { deliveries: [library, { ...civic, copies: 62 }] },
      factsFor("a3"),
    ],
    [
      "on the first day that an order of today can be met",
      { neededBy: "2026-03-06" },
      factsFor("a3"),
    ],
    ["of a stitched booklet", { ...booklet }, factsFor("a5-booklet")],
    ["of a glued book", { ...book }, factsFor("a4-booklet")],
    [
      "of a creased leaflet",
      {
        sides: 2,
        pages: 6,
        colors: { front: 4, back: 4 },
        fold: "roll",
        isCreased: true,
      },
      factsFor("dl-6pp-roll"),
    ],
    [
      "of a bus shelter ten working days before",
      { coating: "machine-varnish", inChargeOn: "2026-03-30" },
      factsFor("ooh-6"),
    ],
    [
      "of cards, which carry no imprint",
      {
        imprint: "",
        sides: 2,
        pages: 2,
        colors: { front: 4, back: 4 },
        stock: { type: "silk", grammage: 400 },
      },
      factsFor("business-card"),
    ],
    [
      "whose imprint the artwork prints over two lines",
      {},
      factsFor("a3", {
        spoken: [
          "Published by Larkmere Council,\nMarch 2026. LK-2026-014. Photograph: A.",
        ],
      }),
    ],
  ];
