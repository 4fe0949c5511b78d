import type { Brand, Day } from "#brand";

/** A row of a list: what it is first, then what belongs to it. */
export type EvidenceRow = readonly string[];

/** Something that a withdrawal reached, kind by kind. */
export interface EvidenceList {
  readonly title: string;
  /** The heads of the columns. */
  readonly head: readonly string[];
  /** How many there are. */
  readonly count: number;
  /** All of them, or the first of very many. */
  readonly rows: readonly EvidenceRow[];
}

/** A task as it ended. */
export interface EvidenceTask {
  readonly what: string;
  /** Whose it was. */
  readonly owner: string;
  readonly due: string;
  /** What became of it, who closed it and when. */
  readonly outcome: string;
  /** What they said of it. */
  readonly note: string;
}

/**
 * What proves that a withdrawal was acted on. It names nobody in a photograph: the consent's reference is all
 * that leads to a person, and only the consent officer can follow it.
 */
export interface EvidenceContent {
  readonly brand: Brand;
  /** The day on which the worksheet was complete, which the document bears. */
  readonly issued: Day;
  /** `WD-2026-0001`. */
  readonly reference: string;
  /** What was asked, line by line: label and value. */
  readonly asked: readonly (readonly [label: string, value: string])[];
  readonly reach: readonly EvidenceList[];
  /** SHA-256 of the whole reach as canonical JSON, hex. */
  readonly reachDigest: string;
  readonly tasks: readonly EvidenceTask[];
  /** The end of the audit's chain when the worksheet was complete. */
  readonly seal: { readonly sequence: number; readonly head: string };
  /** What the law and the council's practice ask, as sources are cited. */
  readonly sources: readonly string[];
}
