import type { Entries } from "../../../plates/content/entries.ts";
import type { XmpValue } from "../../../xmp/xmp-value.ts";
import {
  atElement,
  onPage,
  type UaObservation,
  type UaRule,
} from "../ua-rule.ts";
import type { UaPage, UaSubject } from "../ua-subject.ts";

const hint = "Set the language of the document";

/**
 * Matterhorn 11-001 to 11-006: a screen reader speaks a text in the voice of its language. Where the
 * document declares one, everything has it; otherwise each text has to say its own.
 */
export const noLanguage: UaRule = {
  code: "ua/no-language",
  severity: "block",
  says: "Every text says which language it is in.",
  source: "Matterhorn 11-001 to 11-006; ISO 14289-1, 7.2; WCAG 3.1.1",
  *check(subject) {
    if (subject.language !== undefined || !subject.structure) return;
    for (const page of subject.pages) yield* textOf(subject, page);
    yield* alternatives(subject);
    yield* outlines(subject.catalog);
    for (const { annotations } of subject.pages) {
      const silent = annotations.find(
        ({ entries, element }) =>
          (entries.has("Contents") || entries.has("TU")) &&
          !entries.has("Lang") &&
          element?.language === undefined,
      );
      if (silent)
        yield {
          ...onPage(silent.page, `annotation ${silent.kind}`, silent.object),
          message: "What an annotation says has no language",
          hint,
        };
    }
    yield* metadata(subject);
  },
};

function* textOf(
  { claims }: UaSubject,
  { number, page, walk }: UaPage,
): Generator<UaObservation> {
  for (const paint of walk.painted) {
    if (paint.kind !== "text" || paint.mark?.isArtifact) continue;
    const element = claims.ofMark(paint.mark, page.ref?.object);
    if (paint.mark?.isSpoken || element?.language !== undefined) continue;
    yield {
      ...onPage(number),
      message: "Text on the page has no language",
      hint,
    };
    return;
  }
}

function* alternatives(subject: UaSubject): Generator<UaObservation> {
  for (const element of subject.structure?.elements ?? []) {
    const key = ["Alt", "ActualText", "E"].find((each) =>
      element.entries.has(each),
    );
    if (key === undefined || element.language !== undefined) continue;
    yield {
      ...atElement(subject, element),
      message: `The text in ${key} has no language`,
      hint,
    };
    return;
  }
}

function* outlines(catalog: Entries): Generator<UaObservation> {
  if (catalog.entries("Outlines")?.entries("First"))
    yield {
      where: "outlines",
      message: "The bookmarks have no language",
      hint,
    };
}

function* metadata({ xmp }: UaSubject): Generator<UaObservation> {
  const isUsual = ({ language }: XmpValue) => language === "x-default";
  const [property] = [...(xmp?.properties ?? [])].find(([, { items }]) =>
    items.some(isUsual),
  ) ?? [undefined];
  if (property === undefined) return;
  const name = property.slice(property.lastIndexOf(" ") + 1);
  yield {
    where: "metadata",
    message: `The default text of "${name}" has no language`,
    hint,
  };
}
