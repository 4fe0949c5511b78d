import type { Format, LanguageTag, Toolkit } from "#brand";
import { digestOf } from "#render/digest";
import type { Template } from "#templates";
import { pictureWidths } from "./asked.ts";
import type { Picture } from "./shapes.ts";

/** What a picture of a gallery shows: an output in the campaign's own words. */
export interface Shown {
  readonly template: Template;
  readonly format: Format;
  readonly language: LanguageTag;
}

/**
 * What changes whenever such a picture may look different. Part of the address, so that what is behind one
 * address never changes.
 */
export const pictureVersion = (
  { digest }: Pick<Toolkit, "digest">,
  { version }: Pick<Template, "version">,
  engine: string,
): string => digestOf({ digest, engine, version }).slice(0, 16);

const usualWidth = 480;

/** Where a picture is fetched, and its proportions. */
export function pictureOf(
  toolkit: Toolkit,
  { format, language, template }: Shown,
  engine: string,
): Picture {
  const query = new URLSearchParams({
    toolkit: toolkit.slug,
    template: template.name,
    format: format.code,
    language,
    v: pictureVersion(toolkit, template, engine),
  });
  return {
    address: `/api/studio/pictures?${query.toString()}`,
    width: usualWidth,
    height: Math.max(
      1,
      Math.round((usualWidth * format.height) / format.width),
    ),
  };
}

/** The least width on offer that is not smaller than a wish. */
export const pictureWidthFor = (wish: number): number =>
  pictureWidths.find((width) => width >= wish) ?? 1200;
