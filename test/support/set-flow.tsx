import { directionOf, findFormat, pt } from "#brand";
import { Box, Text, type FlowBlock, type FlowSection } from "#templates";
import type { ReactElement } from "react";
import { setDocument } from "../../src/render/flow/set-document.ts";
import type { Frame } from "../../src/render/frame.ts";
import { paintScreen } from "../../src/render/paint/screen/paint-screen.ts";
import { supplies } from "./lay-out.ts";

/** A region of 300 by 200 points, wherever the page is. */
export const region = {
  start: pt(50),
  top: pt(60),
  width: pt(300),
  height: pt(200),
};

/** A section of blocks in one region a page. */
export const sectionOf = (
  blocks: FlowSection["blocks"],
  rest: Partial<FlowSection> = {},
): FlowSection => ({
  name: "section",
  regions: [region],
  page: () => [],
  blocks,
  ...rest,
});

/** Sets sections as a document of A4 pages. */
export const setFlow = (
  sections: readonly FlowSection[],
  language = "en",
): ReturnType<typeof setDocument> =>
  setDocument(
    {
      name: "test",
      title: "Test",
      language,
      direction: directionOf(language),
      format: findFormat("a4"),
      sections,
    },
    supplies,
  );

/** Sets blocks as one section. */
export const setBlocks = async (
  blocks: readonly FlowBlock[],
  language?: string,
): Promise<readonly Frame[]> =>
  (await setFlow([sectionOf(() => blocks)], language)).frames;

/** Paints a document that was set as a PDF. */
export const paintFlow = (frames: readonly Frame[]): Promise<Uint8Array> =>
  paintScreen(frames, supplies, {
    title: "Test",
    language: frames[0]?.language ?? "en",
    createdAt: "2026-01-01T00:00:00Z",
  });

/** A text of 10 points, 14 from line to line. */
export const words = (name: string, text: string): ReactElement => (
  <Text name={name} type="body" size={pt(10)} swatch="ink">
    {text}
  </Text>
);

/** A block of text. */
export const paragraph = (
  name: string,
  text: string,
  rest: Partial<FlowBlock & { readonly kind: "text" }> = {},
): FlowBlock => ({ kind: "text", text: words(name, text), ...rest });

/** A piece of a height. */
export const piece = (
  name: string,
  height: number,
  rest: Partial<FlowBlock & { readonly kind: "piece" }> = {},
): FlowBlock => ({
  kind: "piece",
  name,
  element: <Box name={name} height={pt(height)} fill="mere" />,
  ...rest,
});

/** What stands on a page, by name, in painting order; lines of one text once. */
export const namesOn = (frame: Frame | undefined): readonly string[] => [
  ...new Set((frame?.items ?? []).map(({ name }) => name)),
];
