import { box, pt, type Box } from "#brand";
import { meanInk } from "../../../plates/mean-ink.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import type { PageBoxes } from "../artwork-subject.ts";
import { isFormeInk } from "../forme-inks.ts";

/** Square millimetres: single pixels say nothing of how paper takes ink. */
const window = 15;
/** Per cent of ink that eight bits and edges may add. */
const tolerance = 1;

/** Too much ink does not dry: it sets off on the next sheet and sticks the pile together. */
export const totalInk: ArtworkRule = {
  code: "press/total-ink",
  severity: "block",
  says: "No place takes more ink than the paper holds.",
  source: "GWG 2022 R0026, as a mean over 15 mm²; the printer's limit",
  *check({ pages, totalInk: greatest }) {
    for (const page of pages) {
      const { plates: made, boxes } = page;
      if (!made) continue;
      const plates = {
        ...made,
        plates: made.plates.filter(({ ink }) => !isFormeInk(ink)),
      };
      const peak = meanInk(plates, window, fromTop(boxes));
      if (!peak || peak.ink <= greatest + tolerance) continue;
      yield {
        ...onPage(page, fromFoot(peak.box, boxes)),
        message: `${Math.round(peak.ink)} % of ink in one place: ${greatest} % is the most`,
        hint: "Separate pictures for this condition, and use a lighter black for areas",
      };
    }
  },
};

/** The area inside the bleed, from the sheet's top-left corner: marks outside are solid in all inks. */
function fromTop({ media, bleed, trim }: PageBoxes): Box {
  const { x, y, width, height } = bleed ?? trim ?? media;
  const top = media.y + media.height - y - height;
  return box(pt(x - media.x), pt(top), width, height);
}

/** A box from the sheet's top-left corner as the page counts, y upward. */
const fromFoot = (at: Box, { media }: PageBoxes): Box =>
  box(
    media.x + at.x,
    media.y + media.height - at.y - at.height,
    at.width,
    at.height,
  );
