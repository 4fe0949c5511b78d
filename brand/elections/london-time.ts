import { dayText, readDay, type Day } from "../rights/day.ts";

/** The calendar and the clock in the United Kingdom, which moves twice a year. */
export interface LondonTime {
  readonly day: Day;
  /** Minutes since midnight by the clock on the wall, 0 to 1439. */
  readonly minute: number;
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** What calendars and clocks in the United Kingdom say at a moment. */
export function londonTimeAt(moment: Date): LondonTime {
  const parts = new Map(
    clock.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  const [year, month, day] = [
    parts.get("year"),
    parts.get("month"),
    parts.get("day"),
  ];
  return {
    day: readDay(`${year}-${month}-${day}`),
    minute: Number(parts.get("hour")) * 60 + Number(parts.get("minute")),
  };
}

/**
 * The moment at which clocks in the United Kingdom show a time. A time that the clock skips is read an hour later;
 * of one that is shown twice, the first counts.
 *
 * @example
 * momentInLondon("2026-05-07", 22 * 60).toISOString(); // "2026-05-07T21:00:00.000Z"
 */
export function momentInLondon(day: Day, minute: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  // Summer time is one hour ahead: the earlier of both readings that shows the time.
  const [summer, winter] = [asUtc - 3_600_000, asUtc].map((at) => new Date(at));
  const shows = (moment: Date | undefined): moment is Date => {
    if (!moment) return false;
    const time = londonTimeAt(moment);
    return time.day === day && time.minute === minute;
  };
  return shows(summer) ? summer : shows(winter) ? winter : new Date(asUtc);
}

/**
 * A moment as people in the United Kingdom read it, to the minute.
 *
 * @example
 * momentText(new Date("2026-05-07T21:05:00Z")); // "7 May 2026, 22:05"
 */
export function momentText(moment: Date): string {
  const { day, minute } = londonTimeAt(moment);
  const parts = [Math.floor(minute / 60), minute % 60];
  const time = parts.map((part) => String(part).padStart(2, "0")).join(":");
  return `${dayText(day)}, ${time}`;
}
