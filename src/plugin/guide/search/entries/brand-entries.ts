import type { Brand } from "#brand";
import { tokenFormats } from "#collections";
import type { GuideEntry } from "../guide-entry.ts";

/** Where a word stands on the page of voice, by its place among the English ones. */
export const voiceAnchor = (place: number): string => `word-${place + 1}`;

/** The typefaces by their names, and the fonts of each. */
export const typefaceEntries = ({ typography }: Brand): readonly GuideEntry[] =>
  typography.typefaces.map(({ family, fonts, licence }) => ({
    kind: "type",
    name: family,
    says: `Weights ${fonts.map(({ weight }) => weight).join(", ")} · licence ${licence}`,
    also: "typeface font fonts typography download",
    address: "/brand/typography#fonts",
  }));

/** The icons of the promises, and their drawings to take away. */
export const iconEntries = ({
  languages,
  promises,
  slug,
}: Brand): readonly GuideEntry[] =>
  promises.flatMap(({ key, swatch, title }): readonly GuideEntry[] => {
    const name = title[languages[0] ?? "en"] ?? key;
    const others = Object.values(title).join(" ");
    return [
      {
        kind: "icons",
        name,
        says: "Icon of our promise",
        also: `icon promise ${key} ${others}`,
        address: "/brand/icons#promises",
        swatch,
      },
      {
        kind: "downloads",
        name: `${slug}-icon-${key}.svg`,
        says: `Icon of ${name}`,
        also: "icon svg",
        address: `/brand/icons/files/${slug}-icon-${key}.svg`,
      },
    ];
  });

/** The palette as files. */
export const paletteEntries = ({ slug }: Brand): readonly GuideEntry[] =>
  Object.entries(tokenFormats).map(([as, { ending, label }]) => ({
    kind: "downloads",
    name: `${slug}${ending}`,
    says: label,
    also: `palette colours tokens swatches ${as}`,
    address: `/brand/colour/files/${as}`,
  }));

/** Words to mend, each with what is written instead. */
export const wordEntries = ({ words }: Brand): readonly GuideEntry[] =>
  (words?.entries ?? [])
    .filter(({ language }) => language === "en")
    .map(({ advice, forms, reason }, place) => {
      const [[from, to] = ["", ""]] = Object.entries(forms);
      const instead = to || advice;
      return {
        kind: "words",
        name: instead ? `${from}: ${to ? `write “${to}”` : instead}` : from,
        says: reason,
        also: Object.entries(forms).flat().join(" "),
        address: `/brand/voice#${voiceAnchor(place)}`,
      };
    });
