import {
  findFormat,
  guideWordsFor,
  type Photograph,
  type TemplatePolicy,
  type Toolkit,
} from "#brand";
import { describeSlots, findTemplate, type Template } from "#templates";
import { digestOf, sha256 } from "../../digest.ts";
import { ToolkitError } from "../../errors.ts";
import type { Sources } from "../../gather.ts";
import { createPixelStore } from "../../pixels/pixel-store.ts";
import { preview } from "../../preview.ts";
import type { PixelStore } from "../../supplies.ts";
import { bound, wordsFor } from "../open-book.ts";
import { paintDocument, type DocumentArtwork } from "../paint-document.ts";
import type { Guide, GuideContent, GuidePreview } from "./guide-content.ts";
import { toolkitGuide } from "./toolkit-guide.tsx";

/** Width of a preview in pixels: at the size that it stands in, 200 to the inch. */
const previewWidth = 420;

/** Makes the guide of a toolkit. The same content gives the same bytes. */
export async function produceGuide(
  content: GuideContent,
  sources: Sources,
): Promise<DocumentArtwork> {
  const { issued, language, toolkit } = content;
  const { brand } = toolkit;
  const words = guideWordsFor(language);
  if (!words)
    throw new ToolkitError(
      "unknown-language",
      `The guide has no words in "${language}": choose another language, or add its words`,
    );
  const photographs = content.photographs
    .filter(({ isRefused }) => !isRefused)
    .map(({ photograph }) => photograph);
  const drawn = await drawPreviews(content, sources);
  const book = bound({
    brand,
    guidelines: [],
    language,
    photographs,
    issued,
    title: words.title,
    words: wordsFor(brand, language),
  });
  const guide: Guide = {
    content,
    book,
    words,
    previews: drawn.map(({ shown }) => shown),
  };
  const pictures = drawn.map(({ picture }) => picture);
  const supplies = {
    brand,
    fonts: sources.fonts,
    pixels: withPreviews(sources.pixels, drawn),
    photographs: new Map(
      [...photographs, ...pictures].map((photo) => [photo.id, photo]),
    ),
  };
  const facts = {
    brand,
    language,
    issued,
    fileName: `${toolkit.slug}_toolkit-guide_${language}.pdf`,
    digest: digestOf({ ...content, toolkit: toolkit.digest }),
    photographs,
  };
  return paintDocument(toolkitGuide(guide), facts, supplies);
}

interface DrawnPreview {
  readonly shown: GuidePreview;
  readonly picture: Photograph;
  readonly bytes: Uint8Array;
}

/** One picture of each template of the pack, drawn by the engine in its first format there. */
async function drawPreviews(
  content: GuideContent,
  sources: Sources,
): Promise<readonly DrawnPreview[]> {
  const { toolkit } = content;
  const names = [...new Set(toolkit.pack.map(({ template }) => template))];
  const drawn: DrawnPreview[] = [];
  for (const name of names) {
    const template = findTemplate(name);
    const one = template && (await drawPreview(content, template, sources));
    if (one) drawn.push(one);
  }
  return drawn;
}

async function drawPreview(
  { language, photographs, toolkit }: GuideContent,
  template: Template,
  sources: Sources,
): Promise<DrawnPreview | undefined> {
  const items = toolkit.pack.filter((item) => item.template === template.name);
  const [item] = items;
  const policy = policyOf(toolkit, template);
  const photograph = photographs.find(
    ({ isRefused, photograph: { id } }) =>
      !isRefused && (policy?.photographs?.includes(id) ?? true),
  );
  if (!item || !photograph) return undefined;
  const format = findFormat(item.format, toolkit.formats);
  const request = {
    template,
    format,
    purpose: "proof",
    encoding: "png",
    language,
    options: item.options ?? {},
    copy: {},
    photograph: photograph.photograph.id,
  } as const;
  const view = { width: previewWidth, page: 1, encoding: "jpeg" } as const;
  const { picture } = await preview(toolkit, request, sources, view);
  if (!picture) return undefined;
  const { bytes, height, width } = picture;
  const id = `preview-${template.name}`;
  const fixed = policy?.lockedSlots.map(({ slot }) => slot) ?? [];
  const isOpen = (slot: string) =>
    template.openSlots.includes(slot) && !fixed.includes(slot);
  const labels = (keep: (slot: string) => boolean) =>
    describeSlots(template)
      .filter((slot) => keep(slot.name))
      .map(({ label, name }) => label ?? name);
  return {
    bytes,
    picture: {
      id,
      title: template.title,
      alt: {},
      credit: "",
      focalPoint: { x: 0.5, y: 0.5 },
      pixelWidth: width,
      pixelHeight: height,
      digest: sha256(bytes),
    },
    shown: {
      id,
      template: template.title,
      formats: items.map(
        (each) => findFormat(each.format, toolkit.formats).name,
      ),
      open: labels(isOpen),
      locked: labels((slot) => !isOpen(slot)),
      aspect: width / height,
    },
  };
}

const policyOf = (
  { templates = [] }: Toolkit,
  { name }: Template,
): TemplatePolicy | undefined =>
  templates.find(({ template }) => template === name);

/** Pixels of photographs as they are, and of previews from their own bytes. */
function withPreviews(
  pixels: PixelStore,
  drawn: readonly DrawnPreview[],
): PixelStore {
  const known = new Map(drawn.map(({ bytes, picture }) => [picture.id, bytes]));
  const previews = createPixelStore(
    async ({ id }) => known.get(id) ?? new Uint8Array(),
  );
  const of = ({ id }: Photograph) => (known.has(id) ? previews : pixels);
  return {
    pixels: (photo, ...rest) => of(photo).pixels(photo, ...rest),
    jpeg: (photo, ...rest) => of(photo).jpeg(photo, ...rest),
    separation: (photo, ...rest) => of(photo).separation(photo, ...rest),
  };
}
