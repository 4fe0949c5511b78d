/**
 * Where fonts lie that the organisation handed in. The place belongs to the program and its threads, as
 * installed packages do: a thread that is started later knows it too.
 */
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

/** A place of fonts by their digests. */
export interface FontPlace {
  /** A folder of this machine, out of which fonts are read. */
  readonly folder: string;
  /** Where fonts are kept that the folder may not have yet: the same folder, or a bucket. */
  readonly keptIn: string;
}

const key = "livery font places";

/** The places, in the order in which they became known. */
export const fontPlaces = (): readonly FontPlace[] => {
  const known = getEnvironmentData(key);
  return Array.isArray(known) ? known : [];
};

/** Makes a place known, once. */
export function addFontPlace(place: FontPlace): void {
  const known = fontPlaces();
  if (
    known.some(
      ({ folder, keptIn }) =>
        folder === place.folder && keptIn === place.keptIn,
    )
  )
    return;
  setEnvironmentData(key, [...known, { ...place }]);
}
