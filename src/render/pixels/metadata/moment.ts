/** Year, month, day, then hour, minute, second, then a zone; each part only with those before. */
const pattern =
  /^(\d{4})(?:[-:]?(\d{2})(?:[-:]?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

const isWithin = (part: string | undefined, least: number, most: number) =>
  part === undefined || (Number(part) >= least && Number(part) <= most);

/**
 * A moment as EXIF (`2026:05:14 10:20:30`), IIM (`20260514 102030+0100`) and XMP write it, in ISO
 * 8601 as far as it is known. Nothing for what is no date; a zero month or day ends what is known.
 */
export function isoMoment(written: string): string | undefined {
  const match = pattern.exec(written.trim());
  if (!match) return undefined;
  const [, year = "", month, day, hour, minute, second, zone] = match;
  if (year === "0000") return undefined;
  if (month === undefined || month === "00") return year;
  if (!isWithin(month, 1, 12)) return undefined;
  if (day === undefined || day === "00") return `${year}-${month}`;
  if (!isWithin(day, 1, 31)) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const isTime =
    isWithin(hour, 0, 23) && isWithin(minute, 0, 59) && isWithin(second, 0, 60);
  if (!isTime) return date;
  const time = [hour, minute, ...(second === undefined ? [] : [second])];
  const offset = zone?.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2") ?? "";
  return `${date}T${time.join(":")}${offset}`;
}
