import type { DigitalSourceType } from "#brand";

/** A text in one language: a BCP 47 tag, or `x-default` where the file names none. */
export interface LanguageText {
  readonly language: string;
  readonly text: string;
}

/** A place by its names; coordinates are never kept. */
export interface NamedPlace {
  readonly name?: string;
  /** A street or a building within the city. */
  readonly sublocation?: string;
  readonly city?: string;
  readonly province?: string;
  readonly country?: string;
  readonly countryCode?: string;
}

/** A point of a picture: shares of its width from the left and of its height from the top, 0 to 1. */
export interface SubjectPoint {
  readonly x: number;
  readonly y: number;
}

/** Who grants licences, as PLUS has it. */
export interface Licensor {
  readonly name?: string;
  readonly address?: string;
  readonly email?: string;
}

/** What made a photograph that no camera took (IPTC 2025.1). */
export interface Generator {
  readonly system?: string;
  readonly version?: string;
  readonly prompt?: string;
  /** Not the creator: IPTC keeps the two apart. */
  readonly promptWriter?: string;
}

/** What took a photograph. Its serial number is never kept. */
export interface Camera {
  readonly make?: string;
  readonly model?: string;
  readonly lens?: string;
}

/**
 * What a photograph says of itself. Each field is there only when the file has something to say;
 * nothing of it is verified.
 */
export interface PhotographStatement {
  readonly title?: readonly LanguageText[];
  readonly headline?: string;
  readonly description?: readonly LanguageText[];
  readonly altText?: readonly LanguageText[];
  readonly extendedDescription?: readonly LanguageText[];
  readonly captionWriter?: string;
  readonly keywords?: readonly string[];
  readonly creators?: readonly string[];
  readonly creatorTitle?: string;
  readonly creditLine?: string;
  readonly source?: string;
  readonly copyrightNotice?: string;
  /** False: the file says that it is in the public domain. */
  readonly isCopyrighted?: boolean;
  readonly usageTerms?: string;
  /** Web page with the terms. */
  readonly webStatement?: string;
  readonly licensors?: readonly Licensor[];
  /** Code of PLUS: `DMI-PROHIBITED` … */
  readonly dataMining?: string;
  /** ISO 8601 as far as it is known: `2026-05`, `2026-05-14T10:20:30`; no zone is made up. */
  readonly dateCreated?: string;
  readonly locationsShown?: readonly NamedPlace[];
  readonly locationsCreated?: readonly NamedPlace[];
  /** From fields that do not tell whether the place is shown or where the camera stood. */
  readonly place?: NamedPlace;
  readonly personsShown?: readonly string[];
  /** Code of PLUS: `MR-NON`, `MR-NAP`, `MR-UMR`, `MR-LMR`. */
  readonly modelReleaseStatus?: string;
  readonly modelReleases?: readonly string[];
  /** Code of PLUS: `PR-NON`, `PR-NAP`, `PR-UPR`, `PR-LPR`. */
  readonly propertyReleaseStatus?: string;
  readonly propertyReleases?: readonly string[];
  /** Code of PLUS for the youngest person: `AG-U14`, `AG-A15` to `AG-A25`, `AG-UNK`. */
  readonly minorModelAge?: string;
  readonly digitalSourceType?: DigitalSourceType;
  readonly generator?: Generator;
  readonly camera?: Camera;
  /** Middle of IPTC's region of the main subject, where the picture is stored upright. */
  readonly mainSubject?: SubjectPoint;
}

/** What a file holds that nobody outside may see; only that it was there is kept. */
export type PrivateTrace =
  "location" | "serial-number" | "owner-name" | "maker-note" | "thumbnail";

/** A part of the metadata that could not be read, or not whole. */
export interface UnreadPart {
  readonly part: "file" | "EXIF" | "IPTC" | "XMP";
  /** Ends the sentence "… was not read:". */
  readonly reason: string;
}

/** What a photograph says of itself, what was left out of that, and what could not be read. */
export interface PhotographMetadata {
  readonly statement: PhotographStatement;
  readonly removed: readonly PrivateTrace[];
  readonly unread: readonly UnreadPart[];
}
