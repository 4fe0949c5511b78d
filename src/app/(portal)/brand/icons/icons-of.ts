import type { Brand, VectorArt } from "#brand";

/** A drawing that the brand uses again and again. */
export interface GuideIcon {
  readonly fileName: string;
  readonly art: VectorArt;
  /** What stands beside it, always. */
  readonly label: string;
  /** The swatch that it goes with. */
  readonly swatch: string;
}

/** The icons of the brand's promises, in their order. */
export const iconsOf = ({
  languages,
  promises,
  slug,
}: Brand): readonly GuideIcon[] =>
  promises.map(({ icon, key, swatch, title }) => ({
    fileName: `${slug}-icon-${key}.svg`,
    art: icon,
    label: title[languages[0] ?? "en"] ?? key,
    swatch,
  }));
