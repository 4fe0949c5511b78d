import type { Channel, Partners } from "./channel.ts";
import type { Day } from "./day.ts";
import type { Territory } from "./territory.ts";

/** Terms of Creative Commons, by their short names. `CC0` gives everything. */
export type CreativeCommonsTerms =
  "CC0" | "BY" | "BY-SA" | "BY-ND" | "BY-NC" | "BY-NC-SA" | "BY-NC-ND";

/** What gives the council its right to use a work. */
export type Grant =
  | {
      readonly kind:
        /** Made by an employee in the course of employment. */
        | "in-house"
        /** Paid for: assigned in writing, or licensed by the photographer. */
        | "commissioned"
        | "stock-commercial"
        /** Stock for news and comment alone. */
        | "stock-editorial"
        /** Given by a resident or a partner under a written agreement. */
        | "contributor-agreement"
        /** The Open Government Licence. */
        | "open-government"
        /** Crown copyright outside the Open Government Licence. */
        | "crown-copyright"
        | "public-domain";
    }
  | {
      readonly kind: "creative-commons";
      readonly terms: CreativeCommonsTerms;
      /** `4.0`. */
      readonly version: string;
    };

/** The kinds of grant. */
export type LicenceKind = Grant["kind"];

/**
 * The right to use one work, with its gates.
 *
 * A photograph may show other works (a mural, a map): each work needs a licence of its own, and of
 * several licences for the same work any one may carry a use.
 */
export interface Licence {
  /** The council's own reference: `LIC-2026-031`. Unique within a photograph. */
  readonly reference: string;
  /** The work that it licenses: `photograph`, or a work that is seen in it. */
  readonly work: string;
  /** Who owns the copyright. */
  readonly holder: string;
  readonly grant: Grant;
  /** Where it may be used. */
  readonly media: "any" | readonly Channel[];
  readonly territories: readonly Territory[];
  /** The first day; absent where it has always held. */
  readonly from?: Day;
  /** The last day, which it still holds on; absent where it has no end. */
  readonly until?: Day;
  /** The most copies that may ever be printed under it. */
  readonly printRunCap?: number;
  readonly isEditorialOnly: boolean;
  /** No crop, overlay, recolor or other change. */
  readonly forbidsChanges: boolean;
  readonly forbidsCommercialUse: boolean;
  readonly forbidsSensitiveTopics: boolean;
  /** The credit that must stand beside the photograph, word for word. */
  readonly attribution?: string;
  /** Whether nobody else holds it. A fact to know, which no rule asks. */
  readonly isExclusive: boolean;
  /** Whether partners may use the work under it. */
  readonly partners: Partners;
  /** Where the terms can be read: an agreement's number, an address. */
  readonly source: string;
}

/** What `work` says of the photograph itself. */
export const photographWork = "photograph";
