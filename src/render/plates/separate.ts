/**
 * The plates of a page, as a press would make them with overprinting on, drawn from its content.
 * It judges nothing, and it names what it could not draw.
 */
import { AreaRasterizer } from "../paint/raster/area-rasterizer.ts";
import { pageContents } from "../read-pdf/page-contents.ts";
import type { PdfFile, PdfPage } from "../read-pdf/pdf-file.ts";
import { ToolkitError } from "../errors.ts";
import { collectSpots } from "./collect-spots.ts";
import { Inks } from "./color/inks.ts";
import { Budget } from "./content/budget.ts";
import { Entries, listOf } from "./content/entries.ts";
import type { ContentFrame, PageRun } from "./content/content-run.ts";
import { drawAnnotations } from "./content/draw-annotations.ts";
import { initialState } from "./content/graphics-state.ts";
import { hiddenGroupsOf } from "./content/optional-content.ts";
import { runBytes, runStream } from "./content/run-content.ts";
import type { FilePictures } from "./image/decoded-pictures.ts";
import { Missing } from "./missing.ts";
import { pageGrid, type PageGrid } from "./page-grid.ts";
import type { Plates } from "./plates.ts";
import { Surface } from "./surface/surface.ts";
import { tileGrid, type PlateTile } from "./tile-grid.ts";

/** How plates are made. */
export interface SeparateOptions {
  /** Pixels per inch; 72 to 150 is what checks need. */
  readonly density?: number;
  /** The box beyond which no ink is drawn; by default, the MediaBox. */
  readonly clip?: "media" | "bleed" | "trim";
  /** A tile of the page at this density, seen closer; by default, the whole page. */
  readonly tile?: PlateTile;
  /** Pictures of the file that were decoded for another part of it; by default, each is decoded anew. */
  readonly pictures?: FilePictures;
}

/**
 * Draws the plates of a page. A page too large for the density comes at a lower one, which the
 * plates state.
 */
export async function separate(
  file: PdfFile,
  page: PdfPage,
  { density = 100, clip = "media", pictures, tile }: SeparateOptions = {},
): Promise<Plates> {
  const missing = new Missing();
  const resources = page.inherited("Resources");
  const inks = new Inks(
    collectSpots(file, [resources, page.dict.get("Annots") ?? null]),
  );
  const plates = inks.names.length;
  const whole = pageGrid(file, page, { density, clip, plates });
  const grid = tile ? tileGrid(whole, tile) : whole;
  const surface = new Surface(grid.box, plates, false);
  const run: PageRun = {
    ...{ file, inks, missing },
    ...(pictures && { pictures }),
    budget: new Budget(grid.box.right * grid.box.bottom),
    rasterizer: new AreaRasterizer(grid.box.right, grid.box.bottom),
    fonts: new Map(),
    decoded: new Map(),
    running: new Set(),
    run: runStream,
    hiddenGroups: hiddenGroupsOf(file),
  };
  await draw(run, page, { grid, surface });
  return {
    width: grid.box.right,
    height: grid.box.bottom,
    density: grid.density,
    plates: surface.planes.map((data, plate) => ({
      ink: inks.names[plate] ?? "",
      isSpot: plate > 3,
      data,
    })),
    missing: missing.sentences,
  };
}

/** Draws what can be drawn; a page that breaks off leaves a sentence behind. */
async function draw(
  run: PageRun,
  page: PdfPage,
  { grid, surface }: { readonly grid: PageGrid; readonly surface: Surface },
): Promise<void> {
  const { file, missing } = run;
  const frame: ContentFrame = {
    page: run,
    surface,
    resources: Entries.of(file, page.inherited("Resources")),
    state: initialState(grid.matrix, { area: grid.clip }),
    depth: 0,
  };
  try {
    await runBytes(frame, pageContents(file, page));
    await drawAnnotations(frame, listOf(file, page.dict.get("Annots")) ?? []);
  } catch (problem) {
    if (!(problem instanceof ToolkitError)) throw problem;
    missing.add(`The page is not drawn to its end: ${problem.message}`);
  }
}
