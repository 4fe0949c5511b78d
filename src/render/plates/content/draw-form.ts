import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import { layGroup } from "../surface/lay-group.ts";
import { matrixOf, multiply } from "../surface/matrix.ts";
import { Path } from "../surface/path.ts";
import { intersect, isEmpty, touched } from "../surface/pixel-area.ts";
import { Surface } from "../surface/surface.ts";
import type { ContentRun } from "./content-run.ts";
import { Entries } from "./entries.ts";
import { groupState, type GraphicsState } from "./graphics-state.ts";
import { deepestContent } from "./limits.ts";
import { clipped, layerOf } from "./paint-shape.ts";

/** Draws a form, as a group where it is one that must be put together by itself. */
export async function drawForm(
  run: ContentRun,
  form: PdfStream,
): Promise<void> {
  const { page, state } = run;
  if (run.isHidden) return;
  if (run.depth >= deepestContent) {
    page.missing.add("Forms lie within one another too deep and are not drawn");
    return;
  }
  const entries = new Entries(page.file, form.dict);
  const inner = formState(run, entries, state);
  if (isEmpty(inner.clip.area)) return;
  const group = entries.entries("Group");
  const isGroup = group?.name("S") === "Transparency";
  if (group?.get("K") === true)
    page.missing.add(
      "A knockout group is drawn as one whose objects lie over one another",
    );
  if (!isGroup || !mustBeApart(state, entries)) {
    await runForm(run, form, isGroup ? groupState(inner) : inner, run.surface);
    return;
  }
  const box = touched(intersect(inner.clip.area, run.surface.box));
  const surface = new Surface(box, page.inks.names.length, true);
  page.budget.spend(2 * surface.width * surface.height);
  await runForm(
    run,
    form,
    { ...groupState(inner), clip: { area: inner.clip.area } },
    surface,
  );
  const layer = layerOf(run, "fill");
  layGroup({ ...layer, clip: inner.clip }, surface);
}

/** A form's matrix and bounds, applied to the state around it. */
export function formState(
  run: ContentRun,
  entries: Entries,
  state: GraphicsState,
): GraphicsState {
  const matrix = multiply(matrixOf(entries.numbers("Matrix")), state.matrix);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = entries.numbers("BBox") ?? [];
  const path = new Path();
  path.rectangle(matrix, [x0, y0, x1 - x0, y1 - y0]);
  return {
    ...state,
    matrix,
    clip: clipped(run, state.clip, path.steps, "nonzero"),
  };
}

/**
 * Whether a group's objects cannot be laid down one by one: when it is see-through or blended as a
 * whole, or when its objects must not blend with what lies beneath it.
 */
function mustBeApart(state: GraphicsState, form: Entries): boolean {
  if (state.fillOpacity < 1 || state.softMask || state.blend) return true;
  if (form.entries("Group")?.get("I") !== true) return false;
  const states = form.entries("Resources")?.entries("ExtGState");
  return [...(states?.dict.keys() ?? [])].some((key) => {
    const mode = states?.entries(key)?.name("BM");
    return mode !== undefined && mode !== "Normal" && mode !== "Compatible";
  });
}

/** Runs a form's content on a surface. */
export async function runForm(
  run: ContentRun,
  form: PdfStream,
  state: GraphicsState,
  surface: Surface,
): Promise<void> {
  const resources =
    new Entries(run.page.file, form.dict).entries("Resources") ?? run.resources;
  await run.page.run(
    {
      page: run.page,
      surface,
      resources,
      state,
      depth: run.depth + 1,
      isUncolored: run.isUncolored,
    },
    form,
  );
}
