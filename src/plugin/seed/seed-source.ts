import type {
  Brand,
  LanguageTag,
  Narrative,
  PackItem,
  Photograph,
  PhotographRights,
} from "#brand";

/** A campaign as an author writes it: a toolkit that still names its parts. */
export interface Campaign {
  readonly slug: string;
  readonly name: string;
  readonly reference: string;
  /** `YYYY-MM-DD`. */
  readonly issued: string;
  /** Key of one of the brand's promises. */
  readonly promise: string;
  /** First language first. */
  readonly languages: readonly LanguageTag[];
  readonly narratives: Readonly<Record<LanguageTag, Narrative>>;
  /** `Photograph.id`, first choice first. */
  readonly photographs: readonly string[];
  readonly pack: readonly PackItem[];
}

/** A whole brand to begin with. */
export interface SeedSource {
  readonly brand: Brand;
  readonly photographs: readonly Photograph[];
  readonly campaigns: readonly Campaign[];
  /** The bytes of a photograph as they are to be kept. */
  originalOf(photograph: Photograph): Promise<Uint8Array>;
  /** What is on record of its rights: licences, people and consents, of which any may be shared. */
  rightsOf(photograph: Photograph): PhotographRights;
}
