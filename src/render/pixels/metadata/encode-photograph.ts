/**
 * Encodes a derivative of one photograph that stands alone: a preview, a crop for a web page, a
 * download. Its bytes are made from pixels, so nothing of the original's metadata can pass; what
 * must not be lost is written anew.
 */
import type { Photograph } from "#brand";
import type { RawPixels } from "../../supplies.ts";
import { xmpNamespaces } from "../../xmp/namespaces.ts";
import {
  provenanceOf,
  provenanceSchemas,
  type Attributed,
} from "../../xmp/provenance.ts";
import {
  describeXmp,
  xmpPacket,
  type XmpField,
  type XmpSchema,
} from "../../xmp/write-xmp.ts";
import { encode, type EncodeOptions, type RasterEncoding } from "../encode.ts";

/** Whose derivative it is, and how large it may be. */
export interface PhotographEncoding extends Pick<
  EncodeOptions,
  "density" | "greatestBytes"
> {
  readonly photograph: Photograph;
}

/** A derivative with title, alternative text and provenance. */
export function encodePhotograph(
  pixels: RawPixels,
  encoding: RasterEncoding,
  { photograph, ...options }: PhotographEncoding,
): Promise<Uint8Array> {
  const provenance = provenanceOf([photograph]);
  return encode(pixels, encoding, {
    ...options,
    xmp: photographXmp(photograph),
    provenance,
  });
}

/** What a derivative that stands alone says of its photograph. */
export type Described = Attributed & Pick<Photograph, "alt">;

/** The packet of a derivative that stands alone. */
export function photographXmp(photograph: Described): string {
  const provenance = provenanceOf([photograph]);
  const { creators } = provenance;
  const alt = Object.entries(photograph.alt).map(([language, text]) => ({
    language,
    text,
  }));
  const title: XmpField = {
    kind: "alternatives",
    texts: [{ text: photograph.title }],
  };
  const described: readonly XmpSchema[] = [
    {
      prefix: "dc",
      namespace: xmpNamespaces.dc,
      fields: {
        title,
        ...(creators.length > 0 && {
          creator: { kind: "sequence", texts: creators },
        }),
      },
    },
    {
      prefix: "Iptc4xmpCore",
      namespace: xmpNamespaces.iptcCore,
      fields: { AltTextAccessibility: { kind: "alternatives", texts: alt } },
    },
  ];
  const schemas = [...described, ...provenanceSchemas(provenance)];
  return xmpPacket(schemas.map(describeXmp));
}
