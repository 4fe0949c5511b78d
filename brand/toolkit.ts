import type { Brand } from "./brand.ts";
import type { Fact } from "./facts/fact.ts";
import type { Format } from "./format.ts";
import type { LanguageTag } from "./language.ts";
import type { ToolkitMessage } from "./messages/toolkit-message.ts";
import type { CouncilPromise, Narrative } from "./narrative.ts";
import type { Photograph } from "./photograph.ts";
import type { Printer } from "./printing/printer.ts";
import type { Day } from "./rights/day.ts";
import type { Territory } from "./rights/territory.ts";
import type { TemplatePolicy } from "./template-policy.ts";

/** What an output is for. The press file is never the web file. */
export const purposes = ["press", "screen", "social", "proof"] as const;
export type Purpose = (typeof purposes)[number];

/** The file type of an artwork. */
export const encodings = ["pdf", "png", "jpeg", "webp"] as const;
export type Encoding = (typeof encodings)[number];

/** One output of a toolkit's full pack. */
export interface PackItem {
  readonly template: string;
  readonly format: string;
  readonly purpose: Purpose;
  readonly encoding: Encoding;
  /** The template's options, for example `{ layout: "photograph" }`. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What a campaign asks of every use of it, whatever the output. */
export interface CampaignTerms {
  /** What becomes of it in the time before an election. */
  readonly election: ElectionTreatment;
  /** The first and the last day on which anybody may see it, where there are such days. */
  readonly from?: Day;
  readonly until?: Day;
  /** Health, faith, poverty and the like: what a model would not want to be the face of. */
  readonly isSensitiveTopic: boolean;
  /** Whether the campaign keeps every recognisable child out, as fostering does. */
  readonly bansIdentifiableChildren: boolean;
  /** Whether parties differ over what it speaks of. */
  readonly isPolitical: boolean;
  /** The wards that it is for; none says the whole area. */
  readonly wards: readonly string[];
  /** Where it is seen: licences must hold there. */
  readonly territory: Territory;
}

/** What becomes of a campaign in the time before an election. */
export const electionTreatments = [
  "exempt",
  "continue",
  "continue-without-members",
  "pause",
  "needs-monitoring-officer",
] as const;
export type ElectionTreatment = (typeof electionTreatments)[number];

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
  /** What is sent on each channel, by language. Absent where nothing is written in any of its languages. */
  readonly messages?: Readonly<Record<LanguageTag, readonly ToolkitMessage[]>>;
  /** Every fact that the narratives and the messages state, by key, in the order of the alphabet. Absent where they state none. */
  readonly facts?: readonly Fact[];
  /** What is open and what is locked in the templates that are named here; all is open in every other. */
  readonly templates?: readonly TemplatePolicy[];
  /** Absent where nothing was decided. */
  readonly terms?: CampaignTerms;
  /**
   * Formats that the brand has changed or added, which come before those of the code; absent where
   * there are none.
   */
  readonly formats?: readonly Format[];
  /** The same of printers. */
  readonly printers?: readonly Printer[];
  /** SHA-256 over the canonical JSON of the fields above, hex. */
  readonly digest: string;
}
