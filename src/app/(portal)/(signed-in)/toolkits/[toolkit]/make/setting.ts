/** What somebody has set while making outputs, and what may be set. Pure: it asks nobody. */
import type { FocalPoint } from "#brand";
import type {
  FormatOffer,
  MessageOffer,
  OptionOffer,
  OutputChoice,
  PhotographChoice,
  SlotOffer,
  ToolkitOffer,
} from "#plugin/studio";

/** The words of a slot; a list has its entries. */
export type SlotWords = string | readonly string[];

/** Everything that somebody decides: the outputs, the words, the picture. */
export interface Setting {
  readonly language: string;
  /** Own words alone, by slot; what is left out is the campaign's. */
  readonly copy: Readonly<Record<string, SlotWords>>;
  readonly options: Readonly<Record<string, string>>;
  readonly photograph?: string;
  readonly focalPoint?: FocalPoint;
  readonly choices: readonly OutputChoice[];
}

/** Whether two choices are one output. */
export const isSame = (one: OutputChoice, other: OutputChoice): boolean =>
  one.template === other.template && one.format === other.format;

/** A short name of an output, for keys. */
export const keyOf = ({ format, template }: OutputChoice): string =>
  `${template}/${format}`;

/** Every output that a toolkit offers. */
export const offeredFormats = ({
  templates,
}: Pick<ToolkitOffer, "templates">): readonly FormatOffer[] =>
  templates.flatMap(({ formats }) => formats);

const chosenTemplates = (
  { templates }: Pick<ToolkitOffer, "templates">,
  choices: readonly OutputChoice[],
) =>
  templates.filter(({ template }) =>
    choices.some((choice) => choice.template === template),
  );

/**
 * The slots of the chosen outputs, each once: open where one of them leaves it open, and with the limit
 * of the strictest.
 */
export function slotsOf(
  toolkit: Pick<ToolkitOffer, "templates">,
  choices: readonly OutputChoice[],
): readonly SlotOffer[] {
  const found = new Map<string, SlotOffer>();
  const slots = chosenTemplates(toolkit, choices).flatMap(
    (template) => template.slots,
  );
  for (const slot of slots) {
    const known = found.get(slot.slot);
    found.set(slot.slot, known ? stricter(known, slot) : slot);
  }
  return [...found.values()].toSorted(
    (one, other) => placeInReading(one.slot) - placeInReading(other.slot),
  );
}

/** Slots that nearly every output has, as one reads them; others come after them. */
const reading: readonly string[] = [
  "headline",
  "message",
  "points",
  "callToAction",
  "scanInstruction",
];

const placeInReading = (slot: string): number =>
  reading.includes(slot) ? reading.indexOf(slot) : reading.length;

const stricter = (one: SlotOffer, other: SlotOffer): SlotOffer => ({
  ...(one.isOpen ? one : other),
  greatest: Math.min(one.greatest, other.greatest),
  ...(one.greatestItems !== undefined &&
    other.greatestItems !== undefined && {
      greatestItems: Math.min(one.greatestItems, other.greatestItems),
    }),
});

/** The options that the chosen outputs leave open, each once. */
export function optionsOf(
  toolkit: Pick<ToolkitOffer, "templates">,
  choices: readonly OutputChoice[],
): readonly OptionOffer[] {
  const found = new Map<string, OptionOffer>();
  const options = chosenTemplates(toolkit, choices).flatMap(
    (template) => template.options,
  );
  for (const option of options)
    if (option.values.length > 1 && !found.has(option.option))
      found.set(option.option, option);
  return [...found.values()];
}

/** The words that stand in a slot: somebody's own, else the approved ones. */
export const wordsIn = (
  { approved, slot }: SlotOffer,
  { copy, language }: Pick<Setting, "copy" | "language">,
): SlotWords => copy[slot] ?? approved[language] ?? "";

/** The messages that a slot may be filled with: that which holds the campaign's own, as far as it has room. */
export const messagesFor = (
  { messages }: Pick<ToolkitOffer, "messages">,
  { greatest, slot }: SlotOffer,
  language: string,
): readonly MessageOffer[] =>
  slot === "message"
    ? messages.filter(
        (message) =>
          message.language === language &&
          message.trouble === undefined &&
          message.text.length <= greatest,
      )
    : [];

/** A setting with other words in a slot. The approved words are nobody's own. */
export function withWords(
  setting: Setting,
  { approved, slot }: SlotOffer,
  words: SlotWords,
): Setting {
  const { [slot]: _, ...others } = setting.copy;
  const isApproved =
    JSON.stringify(words) === JSON.stringify(approved[setting.language] ?? "");
  return {
    ...setting,
    copy: isApproved ? others : { ...others, [slot]: words },
  };
}

/** A photograph that may stand in all chosen outputs; else the refusals that keep it out. */
export const refusalsOf = (
  { refusals }: PhotographChoice,
  choices: readonly OutputChoice[],
): PhotographChoice["refusals"] =>
  refusals.filter((refusal) =>
    refusal.choices.some((refused) =>
      choices.some((choice) => isSame(choice, refused)),
    ),
  );

/** A setting as the studio's endpoints take it. */
export const asAsked = (
  toolkit: string,
  { copy, focalPoint, language, options, photograph }: Setting,
) => ({
  toolkit,
  language,
  copy: Object.fromEntries(
    Object.entries(copy).map(([slot, words]) => [
      slot,
      typeof words === "string" ? words : [...words],
    ]),
  ),
  options: { ...options },
  ...(photograph !== undefined && { photograph }),
  ...(focalPoint && { focalPoint: { ...focalPoint } }),
});
