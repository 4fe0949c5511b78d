/**
 * Paints frames as PDF/X-4 for a print studio: one page a frame, with bleed and slug area, every
 * swatch in its authored inks, every photograph separated once at its placed size. It measures
 * nothing of the design, converts no swatch, and writes no annotation, script or layer.
 */
import { cutLinesOf, foldsOf, totalInkOf } from "#brand";
import { MissingSupplyError, PaintError } from "../../errors.ts";
import type { Frame } from "../../frame.ts";
import { PdfDocument } from "../../pdf/document.ts";
import {
  informationOf,
  xmpOf,
  type DocumentFacts,
} from "../../pdf/metadata.ts";
import { clip, saved, transform } from "../../pdf/operators.ts";
import { Resources } from "../../pdf/resources.ts";
import { textString } from "../../pdf/strings.ts";
import type { PressJob, PressProfile } from "../../press-job.ts";
import type { Supplies } from "../../supplies.ts";
import {
  paintItem,
  paintText,
  type ItemContext,
} from "../document/paint-item.ts";
import { createSwatchLookup } from "../swatch-lookup.ts";
import { paintColorBar } from "./color-bar.ts";
import { paintForme } from "./forme.ts";
import { paintGuides, type GuideLine } from "./guides.ts";
import { pressGeometry, type PressGeometry } from "./geometry.ts";
import { paintMarks } from "./marks.ts";
import { outputIntent } from "./output-intent.ts";
import type { SpotInk } from "./plate-spaces.ts";
import { pressInks, processFill, type PressInksContext } from "./press-inks.ts";
import { blackOnly } from "./recipe.ts";
import { setSlugLine } from "./slug-line.ts";
import { spotsOfFrames } from "./spots.ts";

/** What the file says of itself, and the words of its slug lines. */
export interface PressFacts extends DocumentFacts {
  /** For each page what its slug line says, part by part; the painter adds the inks. */
  readonly slugLines: readonly (readonly string[])[];
  /** For each page the lines that a designer works to: on blank dies alone. */
  readonly guides?: readonly (readonly GuideLine[])[];
}

/** Greatest density of photographs on the sheet: what 175 lines per inch can show. */
const greatestPpi = 300;

/** Paints frames, in order, as one file. The same arguments give the same bytes. */
export async function paintPress(
  frames: readonly Frame[],
  supplies: Supplies,
  job: PressJob,
  facts: PressFacts,
): Promise<Uint8Array> {
  const iccProfile = profileFor(job, supplies);
  const document = new PdfDocument("1.6");
  const swatches = createSwatchLookup(supplies.brand.swatches);
  const spots = spotsOfFrames(frames, swatches, job);
  const sheet = { document, supplies, job, iccProfile, spots };
  for (const [index, frame] of frames.entries())
    await paintSheet(
      frame,
      {
        slugLine: facts.slugLines[index] ?? [],
        guides: facts.guides?.[index] ?? [],
      },
      sheet,
    );
  return document.save(
    {
      Lang: textString(facts.language),
      ViewerPreferences: { DisplayDocTitle: true },
      Metadata: document.stream(
        { Type: "Metadata", Subtype: "XML" },
        xmpOf(facts),
        "none",
      ),
      OutputIntents: [outputIntent(document, job.condition, iccProfile)],
    },
    informationOf(facts),
  );
}

function profileFor(
  { condition }: PressJob,
  { iccProfile }: Supplies,
): PressProfile {
  if (!iccProfile) {
    throw new MissingSupplyError(
      `No profile for printing condition "${condition.code}": gather the artboard for press`,
    );
  }
  if (iccProfile.digest !== condition.iccProfile) {
    throw new PaintError(
      `Cannot paint for printing condition "${condition.code}": the supplies hold the profile "${iccProfile.description}" of another one; gather the artboard again`,
    );
  }
  return iccProfile;
}

/** What all sheets of a file have in common. */
interface Sheet extends Omit<PressInksContext, "resources" | "totalInk"> {
  readonly spots: readonly SpotInk[];
}

/** What a sheet bears beside its frame. */
interface Furniture {
  readonly slugLine: readonly string[];
  readonly guides: readonly GuideLine[];
}

async function paintSheet(
  frame: Frame,
  { guides, slugLine }: Furniture,
  sheet: Sheet,
): Promise<void> {
  const { document, supplies, job } = sheet;
  const { printer, condition } = job;
  const geometry = pressGeometry(frame.format, printer);
  const { media, trim, bleedEdges } = geometry;
  const resources = new Resources();
  const totalInk = totalInkOf(printer, condition);
  const context: ItemContext = {
    document,
    resources,
    supplies,
    inks: pressInks({ ...sheet, resources, totalInk }),
    pixelsPerPoint: (greatestPpi * geometry.scale) / 72,
    outlinesText: job.outlinesText,
  };
  const painting = paintDesign(frame, { geometry, guides }, context);
  painting.catch(() => undefined);
  // All that is left to do is done while photographs are separated on threads of their own.
  outputIntent(document, condition, sheet.iccProfile);
  const furniture = await paintFurniture(frame, slugLine, {
    sheet,
    context,
    geometry,
  });
  const design = await painting;
  document.addPage({
    MediaBox: media,
    CropBox: media,
    BleedBox: bleedEdges,
    TrimBox: trim,
    Resources: resources.entries(),
    Contents: document.stream({}, furniture + design),
    Group: { Type: "Group", S: "Transparency", CS: "DeviceCMYK", I: true },
  });
}

/** The frame and what the die does to it, confined to the bleed. */
async function paintDesign(
  { format, page, items }: Frame,
  {
    geometry: { scale, trim, clip: bleed },
    guides,
  }: {
    readonly geometry: PressGeometry;
    readonly guides: readonly GuideLine[];
  },
  context: ItemContext,
): Promise<string> {
  const { document, resources } = context;
  // All at once: type is set down while photographs are separated on threads of their own.
  const painted = await Promise.all(
    items.map((item) => paintItem(item, context)),
  );
  const forme = cutLinesOf(format, { page });
  return saved(
    transform([scale, 0, 0, -scale, trim[0], trim[3]]) +
      clip(bleed) +
      painted.join("") +
      paintForme(forme, scale, document, resources) +
      paintGuides(guides, scale, { document, resources }),
  );
}

/** Everything in the slug area. */
async function paintFurniture(
  frame: Frame,
  slugLine: readonly string[],
  {
    sheet,
    context,
    geometry,
  }: { sheet: Sheet; context: ItemContext; geometry: PressGeometry },
): Promise<string> {
  const { document, resources, supplies } = context;
  const { spots, job } = sheet;
  const { marks } = job.printer;
  const marked = {
    geometry,
    marks,
    folds: foldsOf(frame.format, sideOf(frame)),
  };
  const inks = ["CMYK", ...spots.map(({ ink }) => ink)].join(" + ");
  const lines = marks.slugLine
    ? await setSlugLine([...slugLine, inks], geometry, supplies.fonts)
    : [];
  return [
    paintMarks(marked, document, resources),
    marks.colorBar ? paintColorBar(marked, spots, document, resources) : "",
    ...lines.map((line) =>
      saved(
        transform([1, 0, 0, -1, 0, 0]) +
          processFill(blackOnly) +
          paintText(line, context),
      ),
    ),
  ].join("");
}

/** The side of a folded sheet whose folds a page has: one that opens to the right is the mirror. */
const sideOf = ({ page, direction }: Frame): number =>
  direction === "rtl" ? 3 - page : page;
