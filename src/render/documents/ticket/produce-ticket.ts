/** The narrow door to the tickets of print jobs: it opens fonts and no photograph. */
import { digestOf } from "../../digest.ts";
import { MissingSupplyError } from "../../errors.ts";
import { createSources } from "../../sources.ts";
import { paintDocument, type DocumentArtwork } from "../paint-document.ts";
import { paperStyle } from "../parts/paper-words.tsx";
import type { TicketContent } from "./ticket-content.ts";
import { ticketDocument } from "./ticket-document.tsx";

export type { TicketContent, TicketPart } from "./ticket-content.ts";

/** Makes the ticket of a print job as PDF/UA-1. The same content gives the same bytes. */
export async function produceTicket(
  content: TicketContent,
): Promise<DocumentArtwork> {
  const { brand, ordered, reference, ...said } = content;
  const { fonts, pixels } = createSources(brand, () => {
    throw new MissingSupplyError("A ticket shows no photograph");
  });
  return paintDocument(
    ticketDocument(content, await paperStyle(content, fonts)),
    {
      brand,
      language: "en",
      issued: ordered,
      fileName: `${reference}-ticket.pdf`,
      digest: digestOf({ brand: brand.slug, reference, ...said }),
    },
    { brand, fonts, pixels, photographs: new Map() },
  );
}
