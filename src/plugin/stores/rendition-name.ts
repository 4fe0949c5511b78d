import type { Payload, PayloadRequest } from "payload";
import type { LanguageTag } from "#brand";
import type { Manifest } from "#render";

const languageNames = new Intl.DisplayNames("en-GB", { type: "language" });

/** What an output is made of, by the names that people gave. */
interface Named {
  readonly toolkit: string;
  readonly template: string;
  readonly format: string;
  readonly language: LanguageTag;
  readonly purpose: Manifest["purpose"];
}

/**
 * What people call an output.
 *
 * @example
 * renditionName({ toolkit: "Feed the Caddy", template: "Poster", format: "A3 poster", language: "en", purpose: "screen" });
 * // "Feed the Caddy – A3 poster, English"
 */
export function renditionName({
  format,
  language,
  purpose,
  template,
  toolkit,
}: Named): string {
  const isSaid = format.toLowerCase().includes(template.toLowerCase());
  const what = isSaid ? format : `${template}, ${format}`;
  const parts = [
    what,
    languageNames.of(language) ?? language,
    ...(purpose === "press" || purpose === "proof" ? [`for ${purpose}`] : []),
  ];
  return `${toolkit} – ${parts.join(", ")}`;
}

/** The name of what a manifest tells of. A template or a format that has no document is named by its key. */
export async function nameOfRendition(
  payload: Payload,
  req: PayloadRequest,
  manifest: Manifest,
  toolkit: string | undefined,
): Promise<string> {
  const keyed = (key: string) => ({
    ...{ where: { key: { equals: key } }, limit: 1, pagination: false },
    ...{ depth: 0, req },
  });
  const templates = await payload.find({
    collection: "templates",
    select: { title: true },
    ...keyed(manifest.template.name),
  });
  const formats = await payload.find({
    collection: "formats",
    select: { name: true },
    ...keyed(manifest.format),
  });
  return renditionName({
    toolkit: toolkit ?? manifest.toolkit.slug,
    template: templates.docs[0]?.title ?? manifest.template.name,
    format: formats.docs[0]?.name ?? manifest.format,
    language: manifest.language,
    purpose: manifest.purpose,
  });
}
