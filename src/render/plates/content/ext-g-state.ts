import { PdfName } from "../../read-pdf/pdf-file.ts";
import { fontOf } from "../font/font-of.ts";
import { blendOf } from "../surface/blend-mode.ts";
import type { ContentRun } from "./content-run.ts";
import { isList, type Entries } from "./entries.ts";
import { drawSoftMask } from "./soft-mask.ts";
import { caps, joins, setDash, setPen } from "./pen.ts";

/** Applies a dictionary of graphics state. */
export function applyExtGState(
  run: ContentRun,
  entries: Entries,
): void | Promise<void> {
  applyPen(run, entries);
  applyOverprint(run, entries);
  const font = entries.list("Font");
  const size = font?.[1];
  if (font && typeof size === "number")
    run.set({ text: { ...run.state.text, font: fontOf(run, font[0]), size } });
  const fillOpacity = entries.number("ca");
  const strokeOpacity = entries.number("CA");
  if (fillOpacity !== undefined) run.set({ fillOpacity });
  if (strokeOpacity !== undefined) run.set({ strokeOpacity });
  if (entries.has("BM")) applyBlend(run, entries);
  return entries.has("SMask") ? applySoftMask(run, entries) : undefined;
}

function applyPen(run: ContentRun, entries: Entries): void {
  const width = entries.number("LW");
  const cap = entries.number("LC");
  const join = entries.number("LJ");
  const miterLimit = entries.number("ML");
  if (width !== undefined) setPen(run, { width });
  if (cap !== undefined) setPen(run, { cap: caps[cap] ?? "butt" });
  if (join !== undefined) setPen(run, { join: joins[join] ?? "miter" });
  if (miterLimit !== undefined) setPen(run, { miterLimit });
  setDash(run, entries.list("D") ?? []);
}

function applyOverprint(run: ContentRun, entries: Entries): void {
  const strokes = entries.get("OP");
  const fills = entries.has("op") ? entries.get("op") : strokes;
  const overprintMode = entries.number("OPM");
  if (typeof strokes === "boolean") run.set({ strokesOver: strokes });
  if (typeof fills === "boolean") run.set({ fillsOver: fills });
  if (overprintMode !== undefined) run.set({ overprintMode });
  for (const key of ["TR", "TR2"])
    if (
      entries.has(key) &&
      !["Identity", "Default"].includes(entries.name(key) ?? "")
    )
      run.page.missing.add("A transfer function that changes inks is left out");
}

/** A name, or a list of which the first that is known counts. */
function applyBlend(run: ContentRun, entries: Entries): void {
  const value = entries.get("BM");
  const names = (isList(value) ? (entries.list("BM") ?? []) : [value]).flatMap(
    (item) => (item instanceof PdfName ? [item.name] : []),
  );
  const first = names.find(
    (name) => name === "Normal" || name === "Compatible" || blendOf(name),
  );
  if (first === undefined && names[0] !== undefined)
    run.page.missing.add(
      `The blend mode "${names[0]}" is drawn as if it were Normal`,
    );
  run.set({ blend: first === undefined ? undefined : blendOf(first) });
}

async function applySoftMask(run: ContentRun, entries: Entries): Promise<void> {
  const mask = entries.entries("SMask");
  run.set({ softMask: mask && (await drawSoftMask(run, mask)) });
}
