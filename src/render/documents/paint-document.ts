import type { Brand, Day, LanguageTag, Photograph } from "#brand";
import { canonicalJson, sha256 } from "../digest.ts";
import type { FlowDocument } from "#templates";
import { setDocument, type SetDocument } from "../flow/set-document.ts";
import { manifestNamespace } from "../paint/facts.ts";
import { paintScreen } from "../paint/screen/paint-screen.ts";
import type { Supplies } from "../supplies.ts";
import { engineVersion } from "../version.ts";
import { provenanceOf, provenanceSchemas } from "../xmp/provenance.ts";

/** A document as a file for screens. */
export interface DocumentArtwork extends SetDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** SHA-256, hex. */
  readonly digest: string;
}

/** What a document's file says of itself beside its pages. */
export interface DocumentFacts {
  readonly brand: Brand;
  readonly language: LanguageTag;
  /** The day that the document bears: the clock is never asked. */
  readonly issued: Day;
  readonly fileName: string;
  /** The digest of everything that the document was made from. */
  readonly digest: string;
  /** Those that its pages may show. */
  readonly photographs?: readonly Photograph[];
}

/** Sets and paints a document as PDF/UA-1, with its manifest. The same document gives the same bytes. */
export async function paintDocument(
  document: FlowDocument,
  facts: DocumentFacts,
  supplies: Supplies,
): Promise<DocumentArtwork> {
  const { brand, digest, fileName, issued, language } = facts;
  const set = await setDocument(document, supplies);
  const shown = shownIn(set, facts.photographs ?? []);
  const provenance = provenanceOf(shown);
  const manifest = {
    engine: engineVersion,
    document: document.name,
    brand: brand.slug,
    digest,
    language,
    issued,
    photographs: shown.map((photograph) => ({
      id: photograph.id,
      digest: photograph.digest,
    })),
  };
  const bytes = await paintScreen(set.frames, supplies, {
    title: document.title,
    language,
    author: brand.name,
    contributors: provenance.creators,
    createdAt: `${issued}T00:00:00Z`,
    xmp: [
      ...provenanceSchemas(provenance),
      {
        prefix: "livery",
        namespace: manifestNamespace,
        fields: { manifest: canonicalJson(manifest) },
      },
    ],
  });
  return { ...set, fileName, bytes, digest: sha256(bytes) };
}

/** The photographs that the pages show, each once. */
function shownIn(
  { frames }: SetDocument,
  photographs: readonly Photograph[],
): readonly Photograph[] {
  const ids = new Set(
    frames.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "photo" ? [item.photograph] : [])),
    ),
  );
  return photographs.filter(({ id }) => ids.has(id));
}
