import {
  channelMessage,
  useOf,
  type Rendition,
  type UseKind,
} from "#collections";
import { factAsStated } from "#brand";
import type { Manifest } from "#render";

/** One thing that an output was made from, and what it was like at the time. */
export type Use = Pick<NonNullable<Rendition["uses"]>[number], "of" | "as">;

const useIn =
  (brand: string) =>
  (kind: UseKind, key: string | number, as = ""): Use => ({
    of: useOf(kind, key, brand),
    ...(as && { as }),
  });

/**
 * Everything that went into an output, each thing once: what a search for its uses finds.
 *
 * It reads the manifest alone, which lists what was painted and not what might have been. The
 * narrative has no name there but its digest, so its document is told; without one it is left out.
 */
export function lineageOf(
  manifest: Manifest,
  message?: string | number,
): readonly Use[] {
  const { press, template, toolkit } = manifest;
  const use = useIn(manifest.brand);
  return [
    use("brand", manifest.brand),
    use("toolkit", toolkit.slug, toolkit.digest),
    use("template", template.name, template.version),
    use("format", manifest.format),
    use("promise", manifest.promise),
    ...(message === undefined
      ? []
      : [use("message", message, manifest.narrative)]),
    ...(message === undefined || !manifest.post
      ? []
      : [
          use(
            "message",
            channelMessage(message, manifest.post.channel),
            manifest.post.digest,
          ),
        ]),
    ...(manifest.facts ?? []).map(({ asOf, key, value }) =>
      use("fact", key, factAsStated({ asOf, value })),
    ),
    ...manifest.photographs.map(({ id, digest }) =>
      use("photograph", id, digest),
    ),
    ...manifest.logos.map((logo) => use("logo", logo)),
    ...manifest.swatches.map((swatch) => use("token", swatch)),
    ...manifest.fonts.map(({ key, digest }) => use("font", key, digest)),
    ...(press ? [use("printer", press.printer, press.printerDigest)] : []),
  ];
}
