/** Days, languages and counts as our pages say them. */

const day = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeZone: "UTC",
});

const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});

/** `2026-11-22` as `22 November 2026`. */
export const dayWords = (written: string): string =>
  day.format(new Date(`${written}T00:00:00Z`));

/** An instant, ISO 8601, by the clocks of the council. */
export const momentWords = (instant: string): string =>
  moment.format(new Date(instant)).replace(" at ", ", ");

/** A language as those who speak it call it: `Cymraeg`. */
export const ownName = (language: string): string => {
  const name =
    new Intl.DisplayNames([language], { type: "language" }).of(language) ??
    language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

const english = new Intl.DisplayNames(["en-GB"], { type: "language" });

/** A language in English: `Welsh`. */
export const englishName = (language: string): string =>
  english.of(language) ?? language;

/** `1 language`, `8 languages`. */
export const countWords = (
  count: number,
  one: string,
  several = `${one}s`,
): string => `${count} ${count === 1 ? one : several}`;

/** When a campaign runs, in words; nothing where it has neither a first nor a last day. */
export const runWords = ({
  from,
  until,
}: {
  readonly from?: string;
  readonly until?: string;
}): string | undefined => {
  if (from && until) return `${dayWords(from)} to ${dayWords(until)}`;
  if (from) return `From ${dayWords(from)}`;
  return until ? `Until ${dayWords(until)}` : undefined;
};
