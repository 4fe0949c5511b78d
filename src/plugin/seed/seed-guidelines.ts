import type { Payload, PayloadRequest } from "payload";
import {
  writeNamedSvg,
  type Guideline,
  type GuidelineFigure,
  type GuidelinePart,
  type LanguageTag,
} from "#brand";
import { isCheckCode } from "#collections";
import { UnknownNameError } from "#render/errors";
import { localeOf } from "./locale-of.ts";

/** Documents that guidelines refer to. */
export interface GuidelineParts {
  readonly brand: number;
  readonly language: LanguageTag;
  /** Documents by `Photograph.id`. */
  readonly photographs: ReadonlyMap<string, number>;
}

/** Loads a brand's guidelines, published, in the order in which they were written. */
export async function seedGuidelines(
  payload: Payload,
  req: PayloadRequest,
  guidelines: readonly Guideline[],
  { brand, language, photographs }: GuidelineParts,
): Promise<void> {
  for (const [index, guideline] of guidelines.entries()) {
    const { body, donts, dos, rules, ...fields } = guideline;
    await payload.create({
      collection: "guidelines",
      locale: localeOf(language),
      data: {
        ...fields,
        audience: [...guideline.audience],
        brand,
        order: (index + 1) * 10,
        body: body.map((part) => partOf(part, photographs)),
        rules: rules.map(({ check, ...rule }) => ({
          ...rule,
          ...(check !== undefined && { check: checkOf(check) }),
        })),
        dos: dos.map((figure) => figureOf(figure, photographs)),
        donts: donts.map((figure) => figureOf(figure, photographs)),
        version: { label: "1.0" },
        _status: "published",
      },
      depth: 0,
      req,
    });
  }
}

function checkOf(check: string) {
  if (isCheckCode(check)) return check;
  throw new UnknownNameError("check", check, ["see the list of checks"]);
}

function partOf(
  part: GuidelinePart,
  photographs: GuidelineParts["photographs"],
) {
  switch (part.kind) {
    case "paragraph":
      return { blockType: "paragraph" as const, text: part.text };
    case "list":
      return {
        blockType: "list" as const,
        isNumbered: part.isNumbered,
        items: part.items.join("\n"),
      };
    case "table":
      return {
        blockType: "table" as const,
        caption: part.caption,
        cells: [part.head, ...part.rows]
          .map((row) => row.join(" | "))
          .join("\n"),
      };
    case "figure":
      return { blockType: "figure" as const, ...figureOf(part, photographs) };
  }
}

function figureOf(
  { alt, caption, drawing, exhibit, photograph }: GuidelineFigure,
  photographs: GuidelineParts["photographs"],
) {
  const id = photograph === undefined ? undefined : photographs.get(photograph);
  if (photograph !== undefined && id === undefined)
    throw new UnknownNameError("photograph", photograph, [
      ...photographs.keys(),
    ]);
  return {
    caption,
    ...(alt !== undefined && { alt }),
    ...(id !== undefined && { photograph: id }),
    ...(exhibit && { exhibit }),
    ...(drawing && { drawing: writeNamedSvg(drawing) }),
  };
}
