/** The same day of last year: what was checked before it is due again. */
export function yearAgo(): Date {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  return day;
}
