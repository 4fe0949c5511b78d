/**
 * What a pack holds for people who read in another way, and what it lacks, with the reason. Every pack says so, in a
 * file of plain words, so that nobody takes a poster for all there is. It makes nothing.
 */
import type { LanguageTag, Toolkit } from "#brand";
import { findTemplate } from "#templates";
import { planAlternatives, standardForm } from "./plan-alternatives.ts";

/** One output of a pack: its file, or why there is none. */
export interface PackedOutput {
  readonly template: string;
  readonly language: LanguageTag;
  readonly file?: string;
  /** Why it is not there, as a whole sentence without its stop. */
  readonly why?: string;
}

/** One place of a set, as a pack fills it. */
export interface PackedAlternative {
  readonly language: LanguageTag;
  /** `standard`, or the name of an alternative's template. */
  readonly form: string;
  /** In the order of the pack. None if and only if it says why. */
  readonly files: readonly string[];
  readonly missing?: string;
}

/** What a pack of a toolkit holds of each language and each form. */
export interface PackedAlternatives {
  readonly isComplete: boolean;
  readonly places: readonly PackedAlternative[];
}

/** Looks a pack over, place by place of the set of its toolkit. */
export function alternativesIn(
  toolkit: Toolkit,
  packed: readonly PackedOutput[],
): PackedAlternatives {
  const places = planAlternatives(toolkit).map(
    ({ form, language, missing }) => {
      const own = packed.filter(
        (one) => one.language === language && formOf(one) === form,
      );
      const files = own.flatMap(({ file }) => file ?? []);
      if (files.length > 0) return { language, form, files };
      const why = own.find((one) => one.why !== undefined)?.why;
      return { language, form, files, missing: why ?? missing ?? unasked };
    },
  );
  return {
    isComplete: places.every(({ files }) => files.length > 0),
    places,
  };
}

const unasked = "It can be made and was not asked for";

/** Whatever is no alternative is the campaign as everybody meets it. */
const formOf = ({ template }: PackedOutput): string =>
  findTemplate(template)?.standard ? template : standardForm;

/** The file of a pack that says it in words, language by language. */
export const alternativesFileName = "alternatives.txt";

/** Files of a form that are named; the rest are counted. */
const named = 3;

/** What a pack holds and lacks, in plain words. */
export function alternativesText(
  { name }: Pick<Toolkit, "name">,
  { isComplete, places }: PackedAlternatives,
): string {
  const languages = [...new Set(places.map(({ language }) => language))];
  const lines = languages.flatMap((language) => [
    "",
    languageNames.of(language) ?? language,
    ...places
      .filter((place) => place.language === language)
      .map((place) => `- ${titleOf(place.form)}: ${stateOf(place)}`),
  ]);
  return `${[
    `Other ways to read “${name}”`,
    "",
    isComplete
      ? "This pack holds all of them."
      : "This pack does not hold all of them. What is missing stands below, with the reason.",
    "Beside each file stand its words as plain text (.txt) and as a web page (.html).",
    ...lines,
  ].join("\n")}\n`;
}

const languageNames = new Intl.DisplayNames("en-GB", { type: "language" });

const titleOf = (form: string): string =>
  form === standardForm ? "Standard" : (findTemplate(form)?.title ?? form);

function stateOf({ files, missing }: PackedAlternative): string {
  if (missing !== undefined) return `not in this pack. ${missing}.`;
  const shown = files.slice(0, named).join(", ");
  const rest = files.length - named;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
