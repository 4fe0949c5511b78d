/**
 * Writes one version of the logo as a PDF to be placed in other files: vectors alone, in sRGB, in the authored inks
 * of coated or uncoated paper, or from the spot inks. It has no bleed, no marks and no profile: the file that it is
 * placed in says what it is printed on.
 */
import {
  findCondition,
  findPrinter,
  type Brand,
  type LogoInks,
  type LogoVersion,
} from "#brand";
import type { VectorItem } from "../frame.ts";
import { paintItem, type ItemContext } from "../paint/document/paint-item.ts";
import type { Inks } from "../paint/document/inks.ts";
import { recipeFill } from "../paint/press/press-inks.ts";
import { recipeOf } from "../paint/press/recipe.ts";
import { screenInks } from "../paint/screen/screen-inks.ts";
import { createSwatchLookup } from "../paint/swatch-lookup.ts";
import { PaintError } from "../errors.ts";
import { PdfDocument } from "../pdf/document.ts";
import { informationOf, xmpOf, type DocumentFacts } from "../pdf/metadata.ts";
import { transform } from "../pdf/operators.ts";
import { Resources } from "../pdf/resources.ts";
import { srgbOutputIntent } from "../pdf/srgb-output-intent.ts";
import { textString } from "../pdf/strings.ts";
import { createPixelStore } from "../pixels/pixel-store.ts";
import type { FontLibrary } from "../text/font-library.ts";
import { logoFrame } from "./logo-frame.ts";

/** What the files of a logo are made from. */
export interface LogoGround {
  readonly brand: Brand;
  readonly fonts: FontLibrary;
  /** Day that the brand says for its files, `YYYY-MM-DD`. */
  readonly issued: string;
}

/** As wide as it would be on an A4 page. Vectors are scaled by whoever places them. */
const width = 142;

/** The PDF of a version; the same bytes for the same brand. */
export async function logoPdf(
  { brand, fonts, issued }: LogoGround,
  version: LogoVersion,
  inks: LogoInks,
): Promise<Uint8Array> {
  const frame = logoFrame(brand.logo, version, { width });
  const { height } = frame.format;
  const document = new PdfDocument("1.6");
  const resources = new Resources();
  const supplies = {
    brand,
    fonts,
    photographs: new Map<string, never>(),
    pixels: createPixelStore(() =>
      Promise.reject(new Error("A logo has no photographs")),
    ),
  };
  const context: ItemContext = {
    document,
    resources,
    supplies,
    inks:
      inks === "rgb"
        ? screenInks(document, supplies)
        : authoredInks(inks, { document, resources, brand }),
    pixelsPerPoint: 1,
  };
  const marks = frame.items.filter(
    (item): item is VectorItem => item.kind === "vector",
  );
  const painted = await Promise.all(
    marks.map((item) => paintItem(item, context)),
  );
  const page = [0, 0, width, height];
  document.addPage({
    MediaBox: page,
    CropBox: page,
    BleedBox: page,
    TrimBox: page,
    Resources: resources.entries(),
    Contents: document.stream(
      {},
      transform([1, 0, 0, -1, 0, height]) + painted.join(""),
    ),
  });
  const facts: DocumentFacts = {
    title: `${brand.logo.name}, ${version.layout}, ${version.colorway}, ${inks}`,
    language: brand.languages[0] ?? "en",
    author: brand.name,
    subject: brand.logo.alt,
    createdAt: `${issued}T00:00:00Z`,
  };
  return document.save(
    {
      Lang: textString(facts.language),
      ViewerPreferences: { DisplayDocTitle: true },
      Metadata: document.stream(
        { Type: "Metadata", Subtype: "XML" },
        xmpOf(facts),
        "none",
      ),
      ...(inks === "rgb" && { OutputIntents: [srgbOutputIntent(document)] }),
    },
    informationOf(facts),
  );
}

/** Where the inks of a logo are written down. */
interface InkGround {
  readonly document: PdfDocument;
  readonly resources: Resources;
  readonly brand: Brand;
}

/** The recipes that the press painter prints swatches with, and nothing else. */
function authoredInks(
  inks: Exclude<LogoInks, "rgb">,
  { brand, ...page }: InkGround,
): Inks {
  const swatches = createSwatchLookup(brand.swatches);
  const job = {
    condition: findCondition(inks === "cmyk-uncoated" ? "uncoated" : "coated"),
    printer: findPrinter(inks === "cmyk-uncoated" ? "uncoated" : "house"),
    usesSpots: inks === "spot",
  };
  return {
    fill: (swatch, use, where) =>
      recipeFill(recipeOf(swatches(swatch, where), use, job), page),
    gradient: (_swatches, where) => {
      throw noSuchPart("gradient", where);
    },
    photograph: ({ id }) => Promise.reject(noSuchPart("photograph", id)),
  };
}

const noSuchPart = (part: string, where: string): PaintError =>
  new PaintError(
    `Cannot write "${where}" into a logo: it is a ${part}, and a logo is of flat shapes`,
  );
