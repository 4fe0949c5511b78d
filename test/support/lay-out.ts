import { directionOf, findFormat, type Format } from "#brand";
import type { ReactElement } from "react";
import { readArtboard } from "../../src/render/artboard.ts";
import type { Frame, FrameItem } from "../../src/render/frame.ts";
import { layOut } from "../../src/render/layout/lay-out.ts";
import type { PixelStore, Supplies } from "../../src/render/supplies.ts";
import { brand, makePhotograph } from "./make-brand.ts";
import { fonts } from "./set-text.ts";

/** Layout never looks at pixels. */
const pixels: PixelStore = {
  pixels: () => Promise.reject(new Error("Layout asked for pixels")),
  jpeg: () => Promise.reject(new Error("Layout asked for pixels")),
  separation: () => Promise.reject(new Error("Layout asked for pixels")),
};

const photograph = makePhotograph(3000, 2000);

/** Supplies of the test brand with one photograph. */
export const supplies: Supplies = {
  brand,
  fonts,
  pixels,
  photographs: new Map([[photograph.id, photograph]]),
};

/** Lays one artboard out. */
export const frameOf = (
  element: ReactElement,
  {
    format = findFormat("a4"),
    language = "en",
  }: { readonly format?: Format; readonly language?: string } = {},
): Frame =>
  layOut(
    readArtboard("test", element),
    {
      template: "test",
      format,
      page: 1,
      language,
      direction: directionOf(language),
      title: "Test",
    },
    supplies,
  );

/** The items of one kind. */
export const itemsOf = <Kind extends FrameItem["kind"]>(
  frame: Frame,
  kind: Kind,
) =>
  frame.items.filter(
    (item): item is Extract<FrameItem, { readonly kind: Kind }> =>
      item.kind === kind,
  );
