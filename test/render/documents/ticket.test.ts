import { larkmere } from "#larkmere";
import { describe, expect, it } from "vitest";
import { produceTicket, type TicketContent } from "#render/ticket";
import { plainText, textOf } from "../../support/pdf-reader.ts";
import { tagFaults } from "../../support/tag-faults.ts";

const content: TicketContent = {
  brand: larkmere,
  reference: "LK-2026-0001",
  title: "Posters for the libraries",
  ordered: "2026-03-02",
  highlights: [
    { label: "Quantity", text: "200" },
    { label: "Stock", text: "Silk, 170 g/m²" },
  ],
  parts: [
    {
      title: "Printing",
      head: ["What", "How"],
      rows: [
        ["Inks", "4/0"],
        ["Pages", "1"],
      ],
    },
    {
      title: "Deliveries",
      head: ["To", "Address", "Copies", "By"],
      rows: [
        ["Weirford Library", "1 Mill Lane, Weirford", "200", "16 March 2026"],
      ],
    },
  ],
  notes: ["Please hold 20 back for the council chamber."],
};

const ticket = await produceTicket(content);

describe("a job's ticket as a PDF", () => {
  it("has no fault in its tags", () => {
    expect(tagFaults(ticket.bytes)).toEqual([]);
  });

  it("says everything that the ticket says", async () => {
    const text = plainText(await textOf(ticket.bytes)).replaceAll(/\s/g, "");
    for (const said of [
      content.reference,
      content.title,
      ...content.notes,
      ...content.parts.flatMap(({ rows, title }) => [title, ...rows.flat()]),
    ])
      expect(text).toContain(said.replaceAll(/\s/g, ""));
  });

  it("is set whatever somebody wrote into it", async () => {
    const address =
      "https://intranet.larkmere.example/print/orders/2026/november/feed-the-caddy";
    const anything = await produceTicket({
      ...content,
      title: "P".repeat(120),
      highlights: [{ label: "Stock", text: "S".repeat(120) }],
      notes: [`See ${address}`, "安 for the 🦑"],
    });
    const text = plainText(await textOf(anything.bytes)).replaceAll(/\s/g, "");
    // Whoever copies the address gets it without the places where it may break.
    expect(text).toContain(address);
    expect(text).toContain("P".repeat(120));
    expect(text).toContain("[U+5B89]forthe[U+1F991]");
    expect(tagFaults(anything.bytes)).toEqual([]);
  });

  it("is the same bytes for the same job", async () => {
    const again = await produceTicket(content);
    expect(Buffer.from(again.bytes).equals(Buffer.from(ticket.bytes))).toBe(
      true,
    );
  });
});
