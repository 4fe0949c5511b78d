import type {
  ApprovalRoute,
  Brand,
  CampaignBrief,
  FactRecord,
  HouseNarrative,
  LanguageTag,
  Narrative,
  PackItem,
  Photograph,
  PhotographRights,
} from "#brand";
import type {
  Brand as BrandDocument,
  BrandPromise,
  Kit as KitDocument,
  Photograph as PhotographDocument,
} from "#collections";

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
  /** What it is for and what must be kept to. */
  readonly brief?: CampaignBrief | undefined;
}

/** What a guardian keeps about a brand beside what its outputs need. */
export interface BrandIdentity {
  readonly shortName: string;
  readonly legalName: string;
  readonly tier: NonNullable<BrandDocument["tier"]>;
  readonly jurisdiction: NonNullable<BrandDocument["jurisdiction"]>;
  readonly domain: string;
  readonly accessibilityStatement: string;
  /** `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  readonly guardian: { readonly [field in "team" | "email" | "phone"]: string };
  readonly contactLines: readonly {
    readonly kind: RowOf<"contactLines">["kind"];
    readonly label: string;
    readonly value: string;
  }[];
  readonly socialAccounts: readonly {
    readonly network: RowOf<"socialAccounts">["network"];
    readonly handle: string;
  }[];
  /** `YYYY-MM-DD`. */
  readonly straplineApprovedOn: string;
  /** Lines that are not in use. */
  readonly otherStraplines: readonly {
    readonly text: string;
    readonly status: RowOf<"straplines">["status"];
  }[];
  /** What each family is used for. */
  readonly typefaceRoles: Readonly<
    Record<string, NonNullable<RowOf<"typefaces">["role"]>>
  >;
  /** By `CouncilPromise.key`. */
  readonly promises: Readonly<Record<string, PromiseBackground>>;
}

/** Who answers for a promise, and how it serves wellbeing. */
export interface PromiseBackground {
  readonly portfolio: string;
  readonly way: NonNullable<NonNullable<BrandPromise["wellbeing"]>["way"]>;
  readonly statement: string;
}

type RowOf<
  Field extends "contactLines" | "socialAccounts" | "straplines" | "typefaces",
> = NonNullable<BrandDocument[Field]>[number];

/** What a supplier is given for one job. Days are counted from the day on which it is loaded. */
export interface SeedKit {
  readonly title: string;
  readonly recipient: string;
  readonly brief: string;
  readonly notes: string;
  /** A campaign's slug. */
  readonly campaign: string;
  /** Sections by their keys. */
  readonly guidance: readonly {
    readonly section: string;
    readonly extent: KitRow<"guidance">["extent"];
  }[];
  /** Versions by their keys: `horizontal-reversed`. */
  readonly logos: readonly string[];
  readonly colors: readonly string[];
  /** Codes of formats. */
  readonly formats: readonly string[];
  /** `Photograph.id`. */
  readonly photographs: readonly string[];
  readonly channel: NonNullable<KitDocument["channel"]>;
  readonly usedForDays: number;
  readonly neededInDays: number;
  readonly deadlines: readonly {
    readonly what: string;
    readonly inDays: number;
  }[];
  readonly contacts: readonly {
    readonly name: string;
    readonly about: string;
    readonly email?: string;
    readonly phone: string;
  }[];
}

type KitRow<Field extends "guidance"> = NonNullable<KitDocument[Field]>[number];

/** A set that photographs are sorted by their style into. */
export type StyleSet = NonNullable<PhotographDocument["styleSet"]>;

/** A whole brand to begin with. */
export interface SeedSource {
  readonly brand: Brand;
  /** Absent: the brand has no more than its outputs need. */
  readonly identity?: BrandIdentity;
  readonly photographs: readonly Photograph[];
  readonly campaigns: readonly Campaign[];
  /** Facts that the words refer to. */
  readonly facts?: readonly FactRecord[];
  readonly houseNarrative?: HouseNarrative;
  /** Who signs what. Without a route that fits, an output is not handed out. */
  readonly approvalRoutes?: readonly ApprovalRoute[];
  /** Photographs that anybody may see as examples of a style set, by `Photograph.id`. */
  readonly styleExamples?: ReadonlyMap<string, StyleSet>;
  /** What suppliers are given. */
  readonly kits?: readonly SeedKit[];
  /** The bytes of a photograph as they are to be kept. */
  originalOf(photograph: Photograph): Promise<Uint8Array>;
  /** What is on record of its rights: licences, people and consents, of which any may be shared. */
  rightsOf(photograph: Photograph): PhotographRights;
}
