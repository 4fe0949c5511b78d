import type { Photograph } from "#brand";
import { canonicalJson, digestOf, sha256 } from "../digest.ts";
import type { FlowDocument } from "../flow/flow-document.ts";
import { setDocument, type SetDocument } from "../flow/set-document.ts";
import type { Sources } from "../gather.ts";
import { manifestNamespace } from "../paint/facts.ts";
import { paintScreen } from "../paint/screen/paint-screen.ts";
import { engineVersion } from "../version.ts";
import { provenanceOf, provenanceSchemas } from "../xmp/provenance.ts";
import type { Supplies } from "../supplies.ts";
import type { BookContent } from "./book.ts";
import { guidelineBook } from "./guideline-book.ts";
import { quickGuide } from "./quick-guide.tsx";

/** A document as a file for screens. */
export interface DocumentArtwork extends SetDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** SHA-256, hex. */
  readonly digest: string;
}

/** The documents that can be made about a brand. */
export type DocumentKind = "guideline-book" | "quick-guide";

/** Makes one document about a brand. The same content gives the same bytes. */
export async function produceDocument(
  kind: DocumentKind,
  content: BookContent,
  { fonts, pixels }: Sources,
): Promise<DocumentArtwork> {
  const { brand, photographs } = content;
  const supplies = {
    brand,
    fonts,
    pixels,
    photographs: new Map(photographs.map((photo) => [photo.id, photo])),
  };
  const document =
    kind === "guideline-book"
      ? guidelineBook(content)
      : await quickGuide(content, supplies);
  return paintDocument(document, content, supplies);
}

async function paintDocument(
  document: FlowDocument,
  { brand, guidelines, issued, language, photographs }: BookContent,
  supplies: Supplies,
): Promise<DocumentArtwork> {
  const set = await setDocument(document, supplies);
  const shown = shownIn(set, photographs);
  const provenance = provenanceOf(shown);
  const manifest = {
    engine: engineVersion,
    document: document.name,
    brand: brand.slug,
    digest: digestOf({ brand, guidelines }),
    language,
    issued,
    photographs: shown.map(({ digest, id }) => ({ id, digest })),
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
  return {
    ...set,
    fileName: `${brand.slug}_${document.name}_${language}.pdf`,
    bytes,
    digest: sha256(bytes),
  };
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
