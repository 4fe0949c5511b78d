import type { OutputChoice, ToolkitOffer } from "#plugin/studio";
import { englishName } from "../../../../../parts/words.ts";
import type { ColumnAsked } from "./column-picker.tsx";

/** What a column may say of its row beside words: language, photograph, and what the chosen sizes leave open. */
export function columnsBeside(
  toolkit: Pick<ToolkitOffer, "languages" | "templates">,
  choices: readonly OutputChoice[],
): readonly ColumnAsked[] {
  const offers = new Map(
    toolkit.templates
      .filter(({ template }) =>
        choices.some((choice) => choice.template === template),
      )
      .flatMap(({ options }) => options.map((offer) => [offer.option, offer])),
  );
  return [
    ...(toolkit.languages.length > 1
      ? [
          {
            slot: "language",
            label: "Language of the row",
            hint: `By name or by tag: ${toolkit.languages
              .slice(0, 2)
              .map((tag) => `${englishName(tag)} or ${tag}`)
              .join(", ")}`,
            none: "The same for all",
          },
        ]
      : []),
    {
      slot: "photograph",
      label: "Photograph of the row",
      hint: "By its title or its key in the library",
      none: "As the campaign shows it",
    },
    ...[...offers.values()].map(({ label, option, values }) => ({
      slot: option,
      label: `${label} of the row`,
      hint: `One of: ${values.map((one) => one.label).join(", ")}`,
      none: "As it usually is",
    })),
  ];
}
