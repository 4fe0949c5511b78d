import { figuresOf, writeSvg, type ExhibitName } from "#brand";
import type { GuideSection } from "./guide-sections.ts";
import { guideFile, type ShelfBrand } from "./guide-shelf.ts";

/** A picture of a rule as a page shows it. */
export interface GuideExhibit {
  /** What it shows, in words. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** A picture of a rule, drawn when somebody first asks for it and kept while the brand is what it was. */
export async function guideExhibit(
  asked: ShelfBrand,
  name: ExhibitName,
): Promise<GuideExhibit> {
  const bytes = await guideFile(
    asked,
    `exhibit ${name}`,
    async (engine, ground) => {
      const { alt, art } = await engine.drawExhibit(name, ground);
      const { height, width } = art;
      const svg = writeSvg(art, ground.brand.swatches);
      return Buffer.from(JSON.stringify({ alt, width, height, svg }));
    },
  );
  return JSON.parse(Buffer.from(bytes).toString());
}

/** The pictures of rules that a section shows, by their names. */
export async function sectionExhibits(
  asked: ShelfBrand,
  section: GuideSection,
): Promise<ReadonlyMap<ExhibitName, GuideExhibit>> {
  const names = new Set(
    figuresOf(section).flatMap(({ exhibit }) => exhibit ?? []),
  );
  const found = new Map<ExhibitName, GuideExhibit>();
  for (const name of names) found.set(name, await guideExhibit(asked, name));
  return found;
}
