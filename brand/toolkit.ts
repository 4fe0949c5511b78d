import type { Brand } from "./brand.ts";
import type { LanguageTag } from "./language.ts";
import type { CouncilPromise, Narrative } from "./narrative.ts";
import type { Photograph } from "./photograph.ts";

/** What an output is for. The press file is never the web file. */
export type Purpose = "press" | "screen" | "social" | "proof";

/** The file type of an artwork. */
export type Encoding = "pdf" | "png" | "jpeg" | "webp";

/** One output of a toolkit's full pack. */
export interface PackItem {
  readonly template: string;
  readonly format: string;
  readonly purpose: Purpose;
  readonly encoding: Encoding;
  /** The template's options, for example `{ layout: "photograph" }`. */
  readonly options?: Readonly<Record<string, string>>;
}

/**
 * An immutable snapshot of everything that one campaign may use: the input of every template.
 *
 * Frozen to its leaves. The digest covers all other fields, so equal digests give equal outputs.
 */
export interface Toolkit {
  /** Payload's slug: `feed-the-caddy`. */
  readonly slug: string;
  readonly name: string;
  /** Job reference printed in the imprint: `LK-2026-014`. */
  readonly reference: string;
  /** Day of issue, `YYYY-MM-DD`: the only date that an output ever shows. */
  readonly issued: string;
  readonly brand: Brand;
  readonly promise: CouncilPromise;
  /** First language first; one narrative for each. */
  readonly languages: readonly LanguageTag[];
  readonly narratives: Readonly<Record<LanguageTag, Narrative>>;
  /** First choice first. */
  readonly photographs: readonly Photograph[];
  readonly pack: readonly PackItem[];
  /** SHA-256 over the canonical JSON of the fields above, hex. */
  readonly digest: string;
}
