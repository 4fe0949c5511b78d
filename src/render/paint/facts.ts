import type { Toolkit } from "#brand";
import { canonicalJson } from "../digest.ts";
import type { Frame } from "../frame.ts";
import type { Manifest } from "../manifest.ts";
import type { DocumentFacts } from "../pdf/metadata.ts";
import type { Supplies } from "../supplies.ts";

/** Namespace of the manifest inside a file. */
export const manifestNamespace = "https://livery.example/ns/manifest/1.0/";

/** What an artwork says about itself: title, maker, rights and the manifest that it was made from. */
export function factsOf(
  toolkit: Toolkit,
  frames: readonly Frame[],
  supplies: Supplies,
  manifest: Manifest,
  mediaType: string,
): DocumentFacts {
  const photographs = manifest.photographs.flatMap(
    ({ id }) => supplies.photographs.get(id) ?? [],
  );
  const credit = photographs.map((photograph) => photograph.credit).join("; ");
  const terms = photographs
    .map((photograph) => `${photograph.title}: ${photograph.licence.terms}`)
    .join("; ");
  return {
    title: frames[0]?.title ?? toolkit.name,
    language: manifest.language,
    author: toolkit.brand.name,
    subject: toolkit.name,
    createdAt: `${toolkit.issued}T00:00:00Z`,
    mediaType,
    xmp: [
      {
        prefix: "photoshop",
        namespace: "http://ns.adobe.com/photoshop/1.0/",
        fields: { Credit: credit },
      },
      {
        prefix: "livery",
        namespace: manifestNamespace,
        fields: { rights: terms, manifest: canonicalJson(manifest) },
      },
    ],
  };
}
