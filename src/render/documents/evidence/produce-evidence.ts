/** The narrow door to the evidence of withdrawals: it opens fonts and no photograph. */
import { digestOf } from "../../digest.ts";
import { MissingSupplyError } from "../../errors.ts";
import { createSources } from "../../sources.ts";
import { paintDocument, type DocumentArtwork } from "../paint-document.ts";
import { paperStyle } from "../parts/paper-words.tsx";
import { evidenceDocument } from "./evidence-document.tsx";
import type { EvidenceContent } from "./evidence.ts";

/** Makes the evidence of a withdrawal as PDF/UA-1. The same content gives the same bytes. */
export async function produceEvidence(
  content: EvidenceContent,
): Promise<DocumentArtwork> {
  const { brand, issued, reference, ...said } = content;
  const { fonts, pixels } = createSources(brand, () => {
    throw new MissingSupplyError(
      "Evidence shows no photograph: nobody who withdrew is seen in it",
    );
  });
  return paintDocument(
    evidenceDocument(content, await paperStyle(content, fonts)),
    {
      brand,
      language: "en",
      issued,
      fileName: `${reference}_evidence.pdf`,
      digest: digestOf({ brand: brand.slug, reference, ...said }),
    },
    { brand, fonts, pixels, photographs: new Map() },
  );
}
