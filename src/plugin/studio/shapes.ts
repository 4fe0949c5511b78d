/**
 * What the studio's endpoints answer, under `/api/studio`; what they take stands in `asked.ts`. Nothing here
 * loads the CMS or the engine, so that pages in a browser may import it as `#plugin/studio`.
 */
import type {
  Encoding,
  FocalPoint,
  LanguageTag,
  Purpose,
  RightsCode,
} from "#brand";
import type { FindingCode, Severity } from "#render";
import type { z } from "zod";
import type { OutputChoice, draftSchema } from "./asked.ts";

export * from "./asked.ts";
export type * from "./approval-shapes.ts";
export type * from "./history-shapes.ts";
export type * from "./merge-shapes.ts";
export type * from "../live-preview/live-shapes.ts";
export type * from "./print-shapes.ts";
export { ticketFieldsSchema } from "./print/ticket-form.ts";
export { readOutputs } from "./set-outputs.ts";

/**
 * A picture behind an address that changes with what it shows, so that it is kept for good. Another width:
 * `&width=` with one of `pictureWidths`.
 */
export interface Picture {
  readonly address: string;
  /** Proportions of the page in whole pixels at the address's own width. */
  readonly width: number;
  readonly height: number;
}

/** Something to know before one begins. */
export interface Notice {
  readonly kind:
    "not-begun" | "ended" | "ending" | "election" | "election-ahead";
  /** Whether nothing can be made of it for now. */
  readonly isStopping: boolean;
  /** Whole sentences. */
  readonly says: string;
  readonly hint: string;
}

/** `GET /api/studio/toolkits`: `{ toolkits: ToolkitCard[] }`, those that the asker may use, by name. */
export interface ToolkitCard {
  readonly slug: string;
  readonly name: string;
  readonly reference: string;
  /** What it is about, in the brand's first language. */
  readonly summary: string;
  readonly promise: string;
  /** Name of the promise's swatch among the brand's tokens. */
  readonly swatch: string;
  readonly languages: readonly LanguageTag[];
  /** `YYYY-MM-DD`; absent where there is no such day. */
  readonly from?: string;
  readonly until?: string;
  readonly outputs: number;
  readonly notices: readonly Notice[];
  /** The first few of the pack, that which shows best first. */
  readonly pictures: readonly (OutputChoice & Picture & { alt: string })[];
}

/** One slot of a template. */
export interface SlotOffer {
  readonly slot: string;
  readonly label: string;
  readonly isList: boolean;
  /** Whether nothing is made without words in it. */
  readonly isRequired: boolean;
  /** Entries at most; of lists alone. */
  readonly greatestItems?: number;
  /** Graphemes at most, of each entry where it is a list. */
  readonly greatest: number;
  readonly isOpen: boolean;
  /** Why it is locked, and who opens it. */
  readonly lockedBy?: string;
  /** Approved words, by language; a list has its entries. */
  readonly approved: Readonly<Record<LanguageTag, string | readonly string[]>>;
}

/** A choice that a template leaves open, such as its layout. */
export interface OptionOffer {
  readonly option: string;
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
  }[];
  readonly usual: string;
}

/** One output that may be made. */
export interface FormatOffer extends OutputChoice {
  readonly name: string;
  /** What people call its kind: `Posters`, `Instagram`. */
  readonly group: string;
  /** `210 × 297 mm`, `1080 × 1350 px`. */
  readonly size: string;
  readonly medium: "print" | "screen";
  readonly isInPack: boolean;
  readonly purpose: Purpose;
  readonly encoding: Encoding;
  readonly options: Readonly<Record<string, string>>;
  readonly pages: number;
  /** By language. */
  readonly pictures: Readonly<Record<LanguageTag, Picture>>;
}

/** One template with everything that is open in it. */
export interface TemplateOffer {
  readonly template: string;
  readonly title: string;
  readonly description: string;
  readonly slots: readonly SlotOffer[];
  readonly options: readonly OptionOffer[];
  readonly formats: readonly FormatOffer[];
}

/** A message of the campaign for one channel, in one of its languages. */
export interface MessageOffer {
  readonly channel: string;
  readonly name: string;
  /** Whom it is for; everybody where absent. */
  readonly audience?: string;
  readonly language: LanguageTag;
  readonly text: string;
  readonly alt?: string;
  /** How long it is, and the most that its channel takes, as the channel counts. */
  readonly length: number;
  readonly limit: number;
  readonly counts: "characters" | "words";
  /** Why it may not be sent as it is, without its full stop; absent where it may. */
  readonly trouble?: string;
}

/** A photograph of the toolkit and where it may stand today. */
export interface PhotographChoice {
  readonly id: string;
  readonly title: string;
  readonly alt: Readonly<Record<LanguageTag, string>>;
  readonly credit: string;
  readonly focalPoint: FocalPoint;
  readonly picture: Picture;
  /** Printed copies that its licence allows and those that are left over all orders; absent where there is no cap. */
  readonly copies?: { readonly cap: number; readonly left: number };
  /** Whether at least one output of the toolkit may carry it. */
  readonly isUsable: boolean;
  /** The outputs that may not, and why. */
  readonly refusals: readonly {
    readonly code: RightsCode | "locked";
    readonly says: string;
    readonly hint: string;
    readonly choices: readonly OutputChoice[];
  }[];
}

/** `GET /api/studio/toolkits/:slug`: everything that may be made of a toolkit. */
export interface ToolkitOffer extends Omit<ToolkitCard, "pictures"> {
  /** SHA-256 of the toolkit: changes with everything that may show. */
  readonly digest: string;
  readonly directions: Readonly<Record<LanguageTag, "ltr" | "rtl">>;
  readonly templates: readonly TemplateOffer[];
  readonly photographs: readonly PhotographChoice[];
  /** In the order of its narrative, language by language. */
  readonly messages: readonly MessageOffer[];
  readonly dos: readonly string[];
  readonly donts: readonly string[];
}

/** A finding as the studio shows it. */
export interface StudioFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The slot that it is about; for an entry of a list `points.2`, from 0. */
  readonly slot?: string;
  readonly message: string;
  readonly hint: string;
  /** From 1. */
  readonly page: number;
  /** Where on the page, as shares of its width and height. */
  readonly box?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The answer to a preview. Copy that is too long has findings and no picture. */
export interface PreviewAnswer extends OutputChoice {
  readonly pages: number;
  readonly picture?: {
    readonly mediaType: "image/webp" | "image/jpeg";
    readonly base64: string;
    readonly width: number;
    readonly height: number;
  };
  readonly findings: readonly StudioFinding[];
  /** Whether it can be made as it is. */
  readonly isBlocked: boolean;
  readonly milliseconds: number;
}

/** How much room one slot has, over all formats that were asked about. */
export interface SlotFit {
  /** `headline`, or an entry of a list: `points.2`, from 0. */
  readonly slot: string;
  /** Graphemes that are written. */
  readonly used: number;
  /** More graphemes of such text that fit every format; below zero, how many are too many. */
  readonly left: number;
  /** What binds first: the limit of a template, or the place in a format. */
  readonly bound: "limit" | "place";
  /** The format that is full first. */
  readonly tightest: OutputChoice & { readonly name: string };
}

/** The answer to fits. */
export interface FitsAnswer {
  readonly slots: readonly SlotFit[];
  readonly formats: readonly (OutputChoice & {
    readonly name: string;
    readonly fits: boolean;
    /** The slots that do not fit. */
    readonly misfits: readonly string[];
  })[];
  /** The first format, in the order asked, that does not fit. */
  readonly firstMisfit?: OutputChoice & {
    readonly name: string;
    readonly slot: string;
  };
  readonly milliseconds: number;
}

/** `GET /api/studio/drafts` gives `{ drafts, page, pages }`; POST and PATCH give one. */
export interface Draft extends Omit<z.output<typeof draftSchema>, "name"> {
  readonly id: number;
  readonly name: string;
  readonly revision: number;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Whether its toolkit can still be used; where not, its words are kept all the same. */
  readonly isOpen: boolean;
}

/** PATCH from an older revision: 409 with the draft as it stands now. Nothing is written. */
export interface DraftConflict {
  readonly errors: readonly {
    readonly name: string;
    readonly message: string;
  }[];
  readonly current: Draft;
}

/** How far a background job has come. */
export type JobState =
  "waiting" | "running" | "finished" | "cancelled" | "failed";

/** One output of a job. */
export interface MadeOutput extends OutputChoice {
  readonly name: string;
  readonly state: "waiting" | "made" | "blocked" | "failed";
  readonly rendition?: number;
  /** `/api/renditions/:id/files/:n`, in page order. */
  readonly files: readonly string[];
  readonly findings: readonly StudioFinding[];
  /** Why it failed. */
  readonly message?: string;
}

/** `POST /api/studio/make`, `GET` and `DELETE /api/studio/jobs/:id`. */
export interface MakeJob {
  readonly id: string;
  readonly state: JobState;
  readonly done: number;
  readonly outputs: readonly MadeOutput[];
  /** `/api/studio/pack.zip?renditions=1,2`, once something was made. */
  readonly pack?: string;
  readonly message?: string;
}
