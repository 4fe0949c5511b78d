import type { Change, Format } from "#brand";

/** What a template does to its photograph and says beside it: licences may forbid the one and ask for the other. */
export interface PhotographTreatment {
  readonly changes: readonly Change[];
  /** Whether the photograph's credit stands on the artwork. */
  readonly showsCredit: boolean;
}

/** A choice of a template's options in one of its formats. */
export interface TreatmentChoice {
  readonly options: Readonly<Record<string, unknown>>;
  /** Absent where the format is not known any more. */
  readonly format: Format | undefined;
}

/** The picture is cut to its place, words or a tag lie over it, and its credit is printed. */
export const croppedUnderWords: PhotographTreatment = {
  changes: ["crop", "overlay"],
  showsCredit: true,
};

/** What holds where nobody can say any more what a template did: everything that one may do. */
export const unknownTreatment: PhotographTreatment = {
  changes: ["crop", "overlay"],
  showsCredit: false,
};
