/** The narrow door to papers about elections: it opens fonts and no photograph. */
import { digestOf } from "../../digest.ts";
import { MissingSupplyError } from "../../errors.ts";
import { createSources } from "../../sources.ts";
import type { Supplies } from "../../supplies.ts";
import { paintDocument, type DocumentArtwork } from "../paint-document.ts";
import { paperStyle } from "../parts/paper-words.tsx";
import { buildingNotice } from "./building-notice.tsx";
import type {
  BriefingContent,
  ElectionContent,
  NoticeContent,
} from "./election-content.ts";
import { staffBriefing } from "./staff-briefing.tsx";

function suppliesFor({ brand }: ElectionContent): Supplies {
  const { fonts, pixels } = createSources(brand, () => {
    throw new MissingSupplyError("Papers about elections show no photograph");
  });
  return { brand, fonts, pixels, photographs: new Map() };
}

/** `2026-05-07`, the day of the poll: what tells papers of elections apart. */
const stemOf = ({ brand, election }: ElectionContent): string =>
  `${brand.slug}_${election.poll}`;

/** Makes the notice for buildings as PDF/UA-1. The same content gives the same bytes. */
export async function produceNotice(
  content: NoticeContent,
): Promise<DocumentArtwork> {
  const { brand, format, issued, languages, ...said } = content;
  const supplies = suppliesFor(content);
  const [language = "en"] = languages;
  return paintDocument(
    await buildingNotice(content, supplies),
    {
      brand,
      language,
      issued,
      fileName: `${stemOf(content)}_building-notice_${format}.pdf`,
      digest: digestOf({ brand: brand.slug, format, languages, ...said }),
    },
    supplies,
  );
}

/** Makes the briefing of staff as PDF/UA-1. The same content gives the same bytes. */
export async function produceBriefing(
  content: BriefingContent,
): Promise<DocumentArtwork> {
  const { brand, issued, ...said } = content;
  const supplies = suppliesFor(content);
  return paintDocument(
    staffBriefing(content, await paperStyle(content, supplies.fonts)),
    {
      brand,
      language: "en",
      issued,
      fileName: `${stemOf(content)}_staff-briefing.pdf`,
      digest: digestOf({ brand: brand.slug, issued, ...said }),
    },
    supplies,
  );
}
