import { PdfName, PdfStream, type PdfValue } from "../../read-pdf/pdf-file.ts";
import { imagePaint, stencilCoverage } from "../image/draw-image.ts";
import { isPatternSpace } from "../color/read-color-space.ts";
import type { Paint } from "../surface/paint.ts";
import { areaOf, intersect, isEmpty, touched } from "../surface/pixel-area.ts";
import { Path } from "../surface/path.ts";
import type { Mask } from "../surface/mask.ts";
import type { ContentRun, Operator } from "./content-run.ts";
import { drawForm } from "./draw-form.ts";
import { drawPattern, shade } from "./draw-pattern.ts";
import { Entries } from "./entries.ts";
import { name } from "./operands.ts";
import { isHiddenGroup } from "./optional-content.ts";
import { flatPaint, isOver, paintOutline } from "./paint-shape.ts";

/** Draws a picture or a stencil in the unit square. */
export async function drawImage(
  run: ContentRun,
  stream: PdfStream,
): Promise<void> {
  const { state, surface } = run;
  const { matrix } = state;
  const unit = areaOf([0, 0, 1, 1], matrix);
  const box = touched(intersect(intersect(unit, state.clip.area), surface.box));
  if (run.isHidden || isEmpty(box)) return;
  const context = {
    ...run.colors,
    matrix,
    box,
    isOverprinted: isOver(run, "fill"),
  };
  const inside = {
    ...state,
    clip: { ...state.clip, area: intersect(state.clip.area, box) },
  };
  const steps = unitSquare(run);
  if (new Entries(run.page.file, stream.dict).get("ImageMask") !== true) {
    const paint = await imagePaint(stream, context);
    run.state = inside;
    if (paint) paintOutline(run, steps, paint);
    run.state = state;
    return;
  }
  const coverage = await stencilCoverage(stream, context);
  if (!coverage) return;
  const { fill } = state;
  if (isPatternSpace(fill.space)) {
    const mask: Mask = { box, data: coverage.data, outside: 0 };
    await drawPattern(run, fill, {
      clip: { area: inside.clip.area, mask },
      use: "fill",
    });
    return;
  }
  const flat = flatPaint(run, fill, "fill");
  if (!flat) return;
  run.state = inside;
  paintOutline(run, steps, stencilled(flat, { ...coverage, box }));
  run.state = state;
}

/** A flat paint as opaque as a stencil lets it be. */
function stencilled(
  { plates }: Paint,
  { box, data }: { box: Mask["box"]; data: Uint8Array },
): Paint {
  return {
    plates,
    row(y, from, to) {
      const start = (y - box.top) * (box.right - box.left) - box.left;
      return { channels: [], alpha: data.subarray(start + from, start + to) };
    },
  };
}

function unitSquare({ state }: ContentRun) {
  const path = new Path();
  path.rectangle(state.matrix, [0, 0, 1, 1]);
  return path.steps;
}

const drawObject: Operator = async (run, operands) => {
  const object = run.resource("XObject", name(operands));
  if (!(object instanceof PdfStream)) {
    run.page.missing.add(`The object "${name(operands) ?? ""}" is not there`);
    return;
  }
  const entries = new Entries(run.page.file, object.dict);
  if (isHiddenGroup(run.page, entries.get("OC"))) return;
  const kind = entries.name("Subtype");
  if (kind === "Image") await drawImage(run, object);
  else if (kind === "Form") await drawForm(run, object);
  else run.page.missing.add(`An object of type "${kind ?? ""}" is not drawn`);
};

const shadeAll: Operator = (run, operands) =>
  shade(run, run.resource("Shading", name(operands)), {
    clip: run.state.clip,
    use: "fill",
    matrix: run.state.matrix,
    isBare: true,
  });

/** Marked content hides what it holds where its group is off. */
function begin(run: ContentRun, operands: readonly PdfValue[]): void {
  const [tag, properties] = operands;
  const isOptional = tag instanceof PdfName && tag.name === "OC";
  const group =
    properties instanceof PdfName
      ? run.resource("Properties", properties.name)
      : null;
  if (run.marked.length < 1000)
    run.marked.push(isOptional && isHiddenGroup(run.page, group));
}

/** Pictures, forms, shadings and marked content. */
export const objectOperators: Readonly<Record<string, Operator>> = {
  Do: drawObject,
  sh: shadeAll,
  BMC: (run) => void run.marked.push(false),
  BDC: begin,
  EMC: (run) => void run.marked.pop(),
};
