import { pt } from "#brand";
import type { BleedEdge } from "../elements.tsx";

/** Pins a box to the whole page. */
export const wholePage = {
  top: pt(0),
  bottom: pt(0),
  left: pt(0),
  right: pt(0),
} as const;

/** Pins a box to the whole page, by the direction of the language. */
export const wholeFlow = {
  top: pt(0),
  bottom: pt(0),
  start: pt(0),
  end: pt(0),
} as const;

/** A ground that runs into the bleed all round. */
export const everyEdge: readonly BleedEdge[] = [
  "top",
  "right",
  "bottom",
  "left",
];

/** The side where lines begin, and the side where they end, as edges of the sheet. */
export const startEdge = (direction: "ltr" | "rtl"): BleedEdge =>
  direction === "rtl" ? "right" : "left";
/** See `startEdge`. */
export const endEdge = (direction: "ltr" | "rtl"): BleedEdge =>
  direction === "rtl" ? "left" : "right";
