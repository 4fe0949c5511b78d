import type { Day } from "../rights/day.ts";
import { readDay } from "../rights/day.ts";

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * Source: the anonymous Gregorian algorithm (Nature, 20 April 1876), which needs no table.
 *
 * @example
 * easterSunday(2026); // "2026-04-05"
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapless = century - Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + leapless - moonShift + 15) % 30;
  const weekday =
    (32 +
      2 * (century % 4) +
      2 * Math.floor(ofCentury / 4) -
      epact -
      (ofCentury % 4)) %
    7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * correction + 114;
  const month = Math.floor(count / 31);
  const date = (count % 31) + 1;
  return readDay(
    `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
  );
}
