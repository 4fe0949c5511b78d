import { pt, px, type Format } from "#brand";
import type { Frame, FrameItem } from "../frame.ts";

/** How large a drawing is, and what it stands on. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Swatch beneath everything; absent: nothing. */
  readonly paper?: string;
}

const none = { top: pt(0), right: pt(0), bottom: pt(0), left: pt(0) };

/** Items as a page of their own, as large as the drawing: painters then treat it as any other page. */
export function drawingFrame(
  title: string,
  items: readonly FrameItem[],
  { height, paper, width }: Sheet,
): Frame {
  const format: Format = {
    medium: "screen",
    code: "drawing",
    name: title,
    width: pt(width),
    height: pt(height),
    bleed: pt(0),
    safe: none,
    confidence: "D",
    note: "",
    platform: "Guidelines",
    placement: "Drawing",
    pixelWidth: px(width),
    pixelHeight: px(height),
    greatestMegabytes: 100,
    encodings: ["PNG"],
  };
  const ground: readonly FrameItem[] =
    paper === undefined
      ? []
      : [
          {
            kind: "fill",
            role: "artifact",
            order: -1,
            name: "paper",
            language: "en",
            isStatic: false,
            box: { x: pt(0), y: pt(0), width: pt(width), height: pt(height) },
            paint: { kind: "swatch", swatch: paper, opacity: 1 },
            radius: pt(0),
          },
        ];
  return {
    template: "guide",
    format,
    page: 1,
    language: "en",
    direction: "ltr",
    title,
    items: [...ground, ...items],
    texts: [],
  };
}
