import { addDays, readDay, type Day } from "../rights/day.ts";
import { easterSunday } from "./easter.ts";
import { weekdayOf } from "./weekday.ts";

/**
 * Days on which England and Wales rested by proclamation, beside the usual ones or instead of them.
 *
 * Source: GOV.UK, "UK bank holidays". A day that is proclaimed later is added by the council as a closed day.
 */
const proclaimed: Readonly<
  Record<
    number,
    { readonly added: readonly Day[]; readonly moved: readonly Day[] }
  >
> = {
  // Victory in Europe Day, in place of the first Monday of May.
  2020: { added: ["2020-05-08"], moved: ["2020-05-04"] },
  // The Platinum Jubilee, in place of the last Monday of May, and the funeral of Queen Elizabeth II.
  2022: {
    added: ["2022-06-02", "2022-06-03", "2022-09-19"],
    moved: ["2022-05-30"],
  },
  // The coronation of King Charles III.
  2023: { added: ["2023-05-08"], moved: [] },
};

const monday = 1;

/** The first Monday of a month. */
function firstMonday(year: number, month: string): Day {
  const first = readDay(`${year}-${month}-01`);
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

/** The last Monday of a month that has 31 days. */
function lastMonday(year: number, month: string): Day {
  const last = readDay(`${year}-${month}-31`);
  return addDays(last, -((weekdayOf(last) + 7 - monday) % 7));
}

const isWeekend = (day: Day): boolean => [0, 6].includes(weekdayOf(day));

/** A holiday with a date of its own is kept on the next working day where it falls on a weekend. */
function observed(day: Day, taken: readonly Day[] = []): Day {
  return isWeekend(day) || taken.includes(day)
    ? observed(addDays(day, 1), taken)
    : day;
}

/** The bank holidays of England and Wales in a year, in order. */
export function bankHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year);
  const christmas = readDay(`${year}-12-25`);
  const christmasKept = observed(christmas);
  const { added, moved } = proclaimed[year] ?? { added: [], moved: [] };
  const usual = [
    observed(readDay(`${year}-01-01`)),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(year, "05"),
    lastMonday(year, "05"),
    lastMonday(year, "08"),
    christmasKept,
    observed(addDays(christmas, 1), [christmasKept]),
  ];
  return [...usual.filter((day) => !moved.includes(day)), ...added].toSorted();
}
