import type { Photograph, Toolkit } from "#brand";
import { canonicalJson } from "../digest.ts";
import type { Frame } from "../frame.ts";
import type { Manifest } from "../manifest.ts";
import type { DocumentFacts } from "../pdf/metadata.ts";
import type { Supplies } from "../supplies.ts";
import { provenanceOf, provenanceSchemas } from "../xmp/provenance.ts";

/** Namespace of the manifest inside a file. */
export const manifestNamespace = "https://livery.example/ns/manifest/1.0/";

/** The photographs of an artwork, in the order of its manifest. */
export const photographsOf = (
  manifest: Manifest,
  { photographs }: Supplies,
): readonly Photograph[] =>
  manifest.photographs.flatMap(({ id }) => photographs.get(id) ?? []);

/** What an artwork says about itself: title, maker, rights and the manifest that it was made from. */
export function factsOf(
  toolkit: Toolkit,
  frames: readonly Frame[],
  supplies: Supplies,
  manifest: Manifest,
  mediaType: string,
): DocumentFacts {
  const photographs = photographsOf(manifest, supplies);
  const provenance = provenanceOf(photographs);
  const terms = photographs
    .flatMap(({ licence, title }) =>
      licence ? `${title}: ${licence.terms}` : [],
    )
    .join("; ");
  return {
    title: frames[0]?.title ?? toolkit.name,
    language: manifest.language,
    author: toolkit.brand.name,
    contributors: provenance.creators,
    subject: toolkit.name,
    createdAt: `${toolkit.issued}T00:00:00Z`,
    mediaType,
    xmp: [
      ...provenanceSchemas(provenance),
      {
        prefix: "livery",
        namespace: manifestNamespace,
        fields: { rights: terms, manifest: canonicalJson(manifest) },
      },
    ],
  };
}
