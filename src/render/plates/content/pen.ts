import type { PdfValue } from "../../read-pdf/pdf-file.ts";
import type { Pen } from "../surface/stroke.ts";
import type { ContentRun } from "./content-run.ts";
import { isList, numbersOf } from "./entries.ts";

/** Changes the pen. */
export const setPen = (run: ContentRun, change: Partial<Pen>): void =>
  run.set({ pen: { ...run.state.pen, ...change } });

/** Line caps by their numbers. */
export const caps = ["butt", "round", "square"] as const;
/** Line joins by their numbers. */
export const joins = ["miter", "round", "bevel"] as const;

/** An array of lengths and a phase. */
export function setDash(
  run: ContentRun,
  [list, phase]: readonly PdfValue[],
): void {
  if (!isList(list)) return;
  setPen(run, {
    dash: {
      lengths: numbersOf(run.page.file, list) ?? [],
      phase: typeof phase === "number" ? phase : 0,
    },
  });
}
