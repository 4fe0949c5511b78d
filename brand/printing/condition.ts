/** A printing condition: paper, press and ink as one agreed standard that a profile describes. */
export interface PrintingCondition {
  /** `coated`, `uncoated`, `newsprint`, or the name of an installed one. */
  readonly code: string;
  readonly name: string;
  /** Which of a swatch's authored recipes prints here. */
  readonly inks: "coated" | "uncoated";
  /** Name in the ICC's registry of characterisations, as the output intent says it: `FOGRA39`. */
  readonly identifier: string;
  /** Greatest sum of inks in one place, per cent: the profile's or the press's, whichever is less. */
  readonly totalInk: number;
  /** SHA-256 of the ICC profile that describes it, hex. */
  readonly iccProfile: string;
  /** Where the figures come from. */
  readonly source: string;
}
