/** The process inks, whose plates come first. */
export const processInks = ["Cyan", "Magenta", "Yellow", "Black"] as const;

/** Plates for more spots than this are not made: no press has the units. */
const mostSpots = 28;

/** Which ink prints from which plate. */
export class Inks {
  /** In the order of the plates. */
  readonly names: readonly string[];
  readonly #plates: ReadonlyMap<string, number>;

  constructor(spots: Iterable<string>) {
    const others = [...new Set(spots)]
      .filter((name) => !isProcess(name) && name !== "All" && name !== "None")
      .toSorted();
    this.names = [...processInks, ...others.slice(0, mostSpots)];
    this.#plates = new Map(this.names.map((name, plate) => [name, plate]));
  }

  /** Nothing for an ink beyond those that plates are made for. */
  plateOf(name: string): number | undefined {
    return this.#plates.get(name);
  }
}

const isProcess = (name: string): boolean =>
  processInks.some((ink) => ink === name);
