import { writeSvg, type ExhibitName } from "#brand";
import { guideFile, type ShelfBrand } from "./guide-shelf.ts";

/** A picture of a rule as SVG, drawn when somebody first asks for it and kept while the brand is what it was. */
export const guideExhibit = (
  asked: ShelfBrand,
  name: ExhibitName,
): Promise<Uint8Array> =>
  guideFile(asked, `exhibit ${name}`, async (engine, ground) => {
    const { art } = await engine.drawExhibit(name, ground);
    return Buffer.from(writeSvg(art, ground.brand.swatches));
  });
