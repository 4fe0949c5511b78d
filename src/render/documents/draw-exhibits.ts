import {
  figuresOf,
  type ExhibitName,
  type Guideline,
  type GuidelineFigure,
  type GuidelinePart,
} from "#brand";
import type { Exhibit } from "../guide-files/exhibits/exhibit.ts";
import { drawExhibit } from "../guide-files/exhibits/draw-exhibit.ts";
import type { FontLibrary } from "../text/font-library.ts";
import type { BookContent } from "./book.ts";

/**
 * The content with each picture of a rule drawn, so that pages treat it as any other drawing. Its own words are in
 * English: in another language its author's stand for it, or its caption.
 */
export async function withExhibits(
  content: BookContent,
  fonts: FontLibrary,
): Promise<BookContent> {
  const { brand, guidelines, language } = content;
  const drawn = new Map<ExhibitName, Exhibit>();
  for (const name of namesIn(guidelines))
    drawn.set(name, await drawExhibit(name, { brand, fonts }));
  if (drawn.size === 0) return content;
  const shown = <Figure extends GuidelineFigure>(figure: Figure): Figure => {
    const found = isDrawn(figure) ? drawn.get(figure.exhibit) : undefined;
    if (!found) return figure;
    const alt = figure.alt ?? (/^en\b/.test(language) ? found.alt : undefined);
    return {
      ...figure,
      drawing: found.art,
      ...(alt !== undefined && { alt }),
    };
  };
  const part = (one: GuidelinePart): GuidelinePart =>
    one.kind === "figure" ? shown(one) : one;
  return {
    ...content,
    guidelines: guidelines.map(({ body, donts, dos, ...section }) => ({
      ...section,
      body: body.map(part),
      dos: dos.map(shown),
      donts: donts.map(shown),
    })),
  };
}

type Drawn = GuidelineFigure & Required<Pick<GuidelineFigure, "exhibit">>;

/** Whether a figure shows a rule, and neither a photograph nor a drawing of its author's. */
const isDrawn = <Figure extends GuidelineFigure>(
  figure: Figure,
): figure is Figure & Drawn =>
  figure.exhibit !== undefined &&
  figure.photograph === undefined &&
  figure.drawing === undefined;

const namesIn = (guidelines: readonly Guideline[]): ReadonlySet<ExhibitName> =>
  new Set(
    guidelines
      .flatMap((guideline) => figuresOf(guideline))
      .filter(isDrawn)
      .map(({ exhibit }) => exhibit),
  );
