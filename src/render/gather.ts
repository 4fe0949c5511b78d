import type { LanguageTag, Photograph, Toolkit } from "#brand";
import type { ArtboardNode } from "./artboard.ts";
import type { Page } from "./compose.ts";
import type { StaticLayerCache } from "./paint/raster/static-layer.ts";
import type { PressJob } from "./press-job.ts";
import type { PixelStore, ReadProfile, Supplies } from "./supplies.ts";
import type { FontLibrary } from "./text/font-library.ts";

/** What outlives one output: open fonts and decoded photographs of one brand. */
export interface Sources {
  readonly fonts: FontLibrary;
  readonly pixels: PixelStore;
  /** Painted static layers; absent: everything is painted each time. */
  readonly layers?: StaticLayerCache;
  /** Absent: no press file can be made. */
  readonly readProfile?: ReadProfile;
}

/** What is gathered for. */
export interface GatherJob {
  readonly toolkit: Toolkit;
  /** The one that was chosen, aimed as the request wants it, in place of the toolkit's own. */
  readonly photograph?: Photograph;
  readonly press?: PressJob | undefined;
}

/** Opens what the pages need. This is where the engine reads from outside, and the only place. */
export async function gather(
  pages: readonly Page[],
  { photograph, press, toolkit }: GatherJob,
  { fonts, pixels, readProfile }: Sources,
): Promise<Supplies> {
  for (const { artboard, context } of pages)
    await openFonts(artboard.children, context.language, fonts);
  const photographs = new Map(
    toolkit.photographs.map((own) => [
      own.id,
      own.id === photograph?.id ? photograph : own,
    ]),
  );
  const iccProfile = press && (await readProfile?.(press.condition.iccProfile));
  return {
    brand: toolkit.brand,
    fonts,
    photographs,
    pixels,
    ...(iccProfile && { iccProfile }),
  };
}

/** Opens the fonts that the words among elements need. */
export async function openFonts(
  nodes: readonly ArtboardNode[],
  pageLanguage: LanguageTag,
  fonts: FontLibrary,
): Promise<void> {
  const { roles } = fonts.typography;
  for (const { props, parts } of textsOf(nodes)) {
    const language = props.language ?? pageLanguage;
    for (const part of parts) {
      await fonts.openForText(
        part.text,
        part.language ?? language,
        part.weight ?? roles[props.type].weight,
      );
    }
  }
}

type TextNode = Extract<ArtboardNode, { kind: "text" }>;

const textsOf = (nodes: readonly ArtboardNode[]): readonly TextNode[] =>
  nodes.flatMap((node) =>
    node.kind === "text"
      ? [node]
      : node.kind === "box"
        ? textsOf(node.children)
        : [],
  );
