/** What is printed on, as data. Source: trade practice in the United Kingdom, unverified (`ticketSources.papers`). */

/** What a stock is, as far as presses and finishing differ. */
export type StockFamily =
  "paper" | "newsprint" | "film" | "textile" | "vinyl" | "board";

/** One stock that can be ordered. */
export interface Stock {
  readonly code: string;
  readonly name: string;
  readonly family: StockFamily;
  /** Grams per square metre that it is made in; none where it is ordered by its thickness. */
  readonly weights: readonly number[];
  /** Thousandths of a millimetre for each gram per square metre: how bulky it is. */
  readonly bulk: number;
  readonly isWaterproof: boolean;
}

type Row = readonly [
  code: string,
  name: string,
  family: StockFamily,
  weights: readonly number[],
  bulk: number,
  isWaterproof: boolean,
];

const coated = [90, 115, 130, 150, 170, 200, 250, 300, 350, 400, 450];
const plain = [80, 90, 100, 120, 150, 160, 170, 200, 250, 300, 350];

// prettier-ignore
const rows: readonly Row[] = [
  ["silk", "Silk", "paper", coated, 0.78, false],
  ["gloss", "Gloss", "paper", coated, 0.72, false],
  ["matt", "Matt", "paper", coated, 0.9, false],
  ["uncoated", "Uncoated", "paper", plain, 1.22, false],
  ["recycled-uncoated", "Recycled uncoated", "paper", plain, 1.25, false],
  ["recycled-silk", "Recycled silk", "paper", coated, 0.85, false],
  ["letterhead", "Letterhead, laser guaranteed", "paper", [100, 120], 1.25, false],
  ["ncr", "Carbonless sets", "paper", [80], 1.25, false],
  ["newsprint", "Newsprint", "newsprint", [45, 52, 55], 1.5, false],
  ["blue-back", "Blue-backed poster", "paper", [115, 120], 1.1, false],
  ["poster-satin", "Poster satin", "paper", [150, 170, 200], 1.05, false],
  ["synthetic", "Synthetic, waterproof", "film", [170, 200, 250, 300], 1.2, true],
  ["backlit-film", "Backlit film", "film", [], 0, true],
  ["roller-film", "Roller film, grey back", "film", [], 0, true],
  ["pvc", "PVC", "textile", [440, 510], 1.1, true],
  ["mesh", "Mesh", "textile", [270, 340], 1.3, true],
  ["vinyl-permanent", "Self-adhesive vinyl, permanent", "vinyl", [], 0, true],
  ["vinyl-removable", "Self-adhesive vinyl, removable", "vinyl", [], 0, true],
  ["vinyl-floor", "Floor vinyl, R10", "vinyl", [], 0, true],
  ["magnetic", "Magnetic, 0.8 mm", "vinyl", [], 0, true],
  ["foamex-3", "Foamex, 3 mm", "board", [], 0, true],
  ["foamex-5", "Foamex, 5 mm", "board", [], 0, true],
  ["foamex-10", "Foamex, 10 mm", "board", [], 0, true],
  ["correx-4", "Correx, 4 mm", "board", [], 0, true],
  ["correx-6", "Correx, 6 mm", "board", [], 0, true],
  ["dibond-3", "Dibond, 3 mm", "board", [], 0, true],
];

/** Every stock, in the order in which people choose. */
export const stocks: readonly Stock[] = rows.map(
  ([code, name, family, weights, bulk, isWaterproof]) => ({
    code,
    name,
    family,
    weights,
    bulk,
    isWaterproof,
  }),
);

/** What each group of formats is made of. A format of a group that is not here may be of anything. */
export const familiesOfGroup: Readonly<
  Partial<Record<string, readonly StockFamily[]>>
> = {
  small: ["paper", "film"],
  poster: ["paper", "film"],
  folded: ["paper", "film"],
  booklet: ["paper"],
  stationery: ["paper", "film"],
  display: ["film", "textile", "vinyl", "board"],
  sign: ["board", "vinyl", "film"],
  outdoor: ["paper", "film", "textile", "vinyl"],
  transport: ["vinyl", "film", "paper", "board"],
  press: ["newsprint", "paper"],
};

/** Weights that products usually have, least and greatest, by format or else by group. */
export const usualWeights: Readonly<
  Partial<Record<string, readonly [number, number]>>
> = {
  a6: [300, 350],
  "business-card": [350, 400],
  letterhead: [100, 120],
  "comp-slip": [100, 120],
  small: [130, 170],
  poster: [115, 200],
  folded: [130, 170],
  booklet: [100, 150],
};
