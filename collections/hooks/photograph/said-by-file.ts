/** What a photograph's file says, as fields of its document. It fills nothing in: `fillFromFile` does. */
import type { TakenIn } from "#render/photographs";
import type { Photograph } from "../../payload-types.ts";
import { seasonOf } from "./season.ts";
import { isWebAddress } from "../../is-web-address.ts";

type Statement = TakenIn["metadata"]["statement"];
type Text = NonNullable<Statement["title"]>[number];

/** Fields that a file can fill. */
export type Said = Partial<Photograph>;

/** The text in a language, else the one that the file gives for every language. */
function wordsIn(
  texts: readonly Text[] | undefined,
  language: string,
): string | undefined {
  const exact = texts?.find((text) => text.language === language);
  const near = texts?.find(
    (text) => text.language.split("-", 1)[0] === language,
  );
  const any = texts?.find((text) => text.language === "x-default");
  return (exact ?? near ?? any)?.text;
}

const whole = /^\d{4}-\d{2}-\d{2}/;

/** Noon, so that no time zone makes another day of it. */
const dayOf = (written: string | undefined): string | undefined =>
  written && whole.test(written)
    ? `${written.slice(0, 10)}T12:00:00.000Z`
    : undefined;

const isAddress = (address: string | undefined): address is string =>
  address !== undefined && isWebAddress(address);

/** What a file says of itself, for one language. */
export function saidByFile(
  { statement }: TakenIn["metadata"],
  language: string,
): Said {
  const { creators, dateCreated, generator } = statement;
  const creator = creators?.join("; ");
  const month = dateCreated && /^\d{4}-(\d{2})/.exec(dateCreated)?.[1];
  return pruned({
    title: wordsIn(statement.title, language) ?? statement.headline,
    alt: wordsIn(statement.altText, language),
    extendedDescription: wordsIn(statement.extendedDescription, language),
    caption: wordsIn(statement.description, language),
    credit: statement.creditLine ?? creator,
    creator,
    copyrightNotice: statement.copyrightNotice,
    usageTerms: statement.usageTerms,
    webStatement: isAddress(statement.webStatement)
      ? statement.webStatement
      : undefined,
    digitalSourceType: statement.digitalSourceType,
    generator: generator && { ...generator },
    keywords: statement.keywords && [...statement.keywords],
    place: placeIn(statement),
    takenOn: dayOf(dateCreated),
    season: month ? seasonOf(Number(month)) : undefined,
  });
}

/** By names alone: the place that is shown, else the one where the camera stood. */
function placeIn(statement: Statement): Said["place"] {
  const { locationsCreated, locationsShown } = statement;
  const place = locationsShown?.[0] ?? locationsCreated?.[0] ?? statement.place;
  if (!place) return undefined;
  const landmark = place.name ?? place.sublocation;
  return {
    ...(landmark && { landmark }),
    ...(place.city && { settlement: place.city }),
  };
}

/** Without what the file does not say. */
const pruned = (said: {
  readonly [Key in keyof Said]: Said[Key] | undefined;
}): Said =>
  Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  );
