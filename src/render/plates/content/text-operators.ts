import { PdfName, PdfString } from "../../read-pdf/pdf-file.ts";
import { fontOf } from "../font/font-of.ts";
import { identity, matrixOf, multiply } from "../surface/matrix.ts";
import type { ContentRun, Operator } from "./content-run.ts";
import { isList } from "./entries.ts";
import type { TextState } from "./graphics-state.ts";
import { number, numbers, text } from "./operands.ts";
import { clipped } from "./paint-shape.ts";
import { showText, skip } from "./show-text.ts";

const setText = (run: ContentRun, change: Partial<TextState>): void =>
  run.set({ text: { ...run.state.text, ...change } });

const setting =
  (change: (value: number) => Partial<TextState>): Operator =>
  (run, operands) => {
    const value = number(operands);
    if (value !== undefined) setText(run, change(value));
  };

function moveLine(run: ContentRun, x: number, y: number): void {
  run.lineMatrix = multiply([1, 0, 0, 1, x, y], run.lineMatrix);
  run.textMatrix = run.lineMatrix;
}

const nextLine = (run: ContentRun): void =>
  moveLine(run, 0, -run.state.text.leading);

const show: Operator = async (run, operands) => {
  const bytes = text(operands);
  if (bytes) await showText(run, bytes);
};

const setFont: Operator = (run, operands) => {
  const [font] = operands;
  const size = number(operands);
  if (!(font instanceof PdfName) || size === undefined) return;
  const value = run.resource("Font", font.name);
  setText(run, { font: fontOf(run, value, font.name), size });
};

/** Text objects, their settings and what they show. */
export const textOperators: Readonly<Record<string, Operator>> = {
  BT: (run) => {
    run.textMatrix = identity;
    run.lineMatrix = identity;
    run.textClip = undefined;
  },
  ET: (run) => {
    const steps = run.textClip;
    run.textClip = undefined;
    if (steps)
      run.set({ clip: clipped(run, run.state.clip, steps, "nonzero") });
  },
  Tc: setting((characterSpacing) => ({ characterSpacing })),
  Tw: setting((wordSpacing) => ({ wordSpacing })),
  Tz: setting((percent) => ({ stretch: percent / 100 })),
  TL: setting((leading) => ({ leading })),
  Ts: setting((rise) => ({ rise })),
  Tr: setting((mode) => ({ mode })),
  Tf: setFont,
  Td: (run, operands) => {
    const [x = 0, y = 0] = numbers(operands, 2) ?? [];
    moveLine(run, x, y);
  },
  TD: (run, operands) => {
    const [x = 0, y = 0] = numbers(operands, 2) ?? [];
    setText(run, { leading: -y });
    moveLine(run, x, y);
  },
  Tm: (run, operands) => {
    const six = numbers(operands, 6);
    if (!six) return;
    run.lineMatrix = matrixOf(six);
    run.textMatrix = run.lineMatrix;
  },
  "T*": nextLine,
  Tj: show,
  "'": (run, operands) => {
    nextLine(run);
    return show(run, operands);
  },
  '"': (run, operands) => {
    const [wordSpacing, characterSpacing] = operands;
    if (typeof wordSpacing === "number") setText(run, { wordSpacing });
    if (typeof characterSpacing === "number")
      setText(run, { characterSpacing });
    nextLine(run);
    return show(run, operands);
  },
  TJ: async (run, operands) => {
    const list = operands.at(-1);
    if (!isList(list)) return;
    for (const item of list) {
      if (typeof item === "number") skip(run, item);
      else if (item instanceof PdfString) await showText(run, item.bytes);
    }
  },
  d0: () => undefined,
  d1: (run) => {
    run.isUncolored = true;
  },
};
