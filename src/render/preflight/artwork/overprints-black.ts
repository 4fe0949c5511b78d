import type { Painted } from "./painted.ts";

/**
 * Whether black ink is laid over what is beneath. Of four inks given by their amounts, mode 1 alone
 * leaves the three at 0 untouched; a plate that is named leaves all others untouched in any mode;
 * grey wipes them out in every mode.
 */
export const overprintsBlack = ({
  overprints,
  overprintMode,
  color: { space },
}: Painted): boolean =>
  overprints &&
  (space.family === "DeviceCMYK"
    ? overprintMode === 1
    : space.family !== "DeviceGray");
