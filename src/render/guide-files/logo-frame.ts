import { box, pt, type Logo, type LogoVersion, type VectorArt } from "#brand";
import type { Frame, VectorItem } from "../frame.ts";
import { drawingFrame } from "./drawing-frame.ts";

/** One version of the logo alone, without air around it: whoever places it keeps the clear space. */
export function logoFrame(
  logo: Logo,
  { art, colorway, layout }: LogoVersion,
  { paper, width }: { readonly width: number; readonly paper?: string },
): Frame {
  const height = (width * art.height) / art.width;
  return drawingFrame(
    logo.alt,
    [markItem(art, { alt: logo.alt, logo: `${layout}-${colorway}`, width })],
    { width, height, ...(paper !== undefined && { paper }) },
  );
}

const markItem = (
  art: VectorArt,
  {
    alt,
    logo,
    width,
  }: { readonly alt: string; readonly logo: string; readonly width: number },
): VectorItem => ({
  kind: "vector",
  role: "figure",
  order: 0,
  name: "logo",
  language: "en",
  isStatic: false,
  box: box(0, 0, width, (width * art.height) / art.width),
  paths: art.paths,
  scale: width / art.width,
  dx: pt(0),
  dy: pt(0),
  alt,
  subject: "logo",
  logo,
});
