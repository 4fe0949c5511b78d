/**
 * What a row of a table chooses beside its words: language, photograph and options, by the key or by the name that
 * people know. What the toolkit does not have or leaves closed is refused with what it has; nothing stands in for it.
 */
import type { Toolkit } from "#brand";
import { ToolkitError, UnknownNameError } from "#render/errors";
import type { Template } from "#templates";
import { optionOffers } from "../slot-offers.ts";
import type { RowCopy } from "./row-copy.ts";

/** What rows are read against. */
export interface RowGround {
  readonly toolkit: Toolkit;
  /** What is made of each row. */
  readonly templates: readonly Template[];
}

/** A row's own choices by their keys; what is absent is the table's. */
export interface RowSetting {
  readonly language?: string;
  /** `Photograph.id`. */
  readonly photograph?: string;
  readonly options: Readonly<Record<string, string>>;
}

interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

/** What a row chooses. */
export function rowSetting(
  { language, options, photograph }: Omit<RowCopy, "copy" | "line" | "row">,
  { templates, toolkit }: RowGround,
): RowSetting {
  return {
    ...(language !== undefined && {
      language: keyOf(
        "language",
        language,
        toolkit.languages.map(languageNamed),
      ),
    }),
    ...(photograph !== undefined && {
      photograph: keyOf(
        "photograph",
        photograph,
        toolkit.photographs.map(({ id, title }) => ({
          key: id,
          names: [title],
        })),
      ),
    }),
    options: Object.fromEntries(
      Object.entries(options).map(([option, value]) => [
        option,
        optionKey(option, value, toolkit, templates),
      ]),
    ),
  };
}

/** A language by its tag, by its English name or as those who speak it call it. */
const languageNamed = (tag: string): Named => ({
  key: tag,
  names: ["en-GB", tag].flatMap(
    (speaker) =>
      new Intl.DisplayNames([speaker], { type: "language" }).of(tag) ?? [],
  ),
});

/** A value that one of the templates leaves open; where none does, the row would be made otherwise than it says. */
function optionKey(
  option: string,
  value: string,
  toolkit: Toolkit,
  templates: readonly Template[],
): string {
  const offers = templates.flatMap((template) =>
    optionOffers(toolkit, template).filter((offer) => offer.option === option),
  );
  const values = new Map(
    offers.flatMap((offer) => offer.values.map((one) => [one.value, one])),
  );
  if (values.size === 0)
    throw new ToolkitError(
      "unfit-value",
      `Cannot choose the ${option} "${value.slice(0, 100)}": what is made of the rows leaves no ${option} to choose, so take the column out`,
    );
  return keyOf(
    option,
    value,
    [...values.values()].map((one) => ({ key: one.value, names: [one.label] })),
  );
}

const plain = (text: string): string =>
  text.normalize("NFKC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en-GB");

/** The key of what a cell names. A name that two things have says neither. */
function keyOf(what: string, cell: string, known: readonly Named[]): string {
  const asked = plain(cell);
  const byKey = known.find(({ key }) => plain(key) === asked);
  if (byKey) return byKey.key;
  const named = known.filter(({ names }) =>
    names.some((name) => plain(name) === asked),
  );
  const [first, second] = named;
  if (first && second)
    throw new ToolkitError(
      "unfit-value",
      `Cannot tell which ${what} is meant by "${cell.slice(0, 100)}": use a key, ${first.key} or ${second.key}`,
    );
  if (first) return first.key;
  throw new UnknownNameError(
    what,
    cell.slice(0, 100),
    known.map(({ key }) => key).slice(0, 20),
  );
}
