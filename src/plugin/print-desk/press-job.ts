import {
  conditionsWith,
  findCondition,
  findPrinter,
  printers,
  usualPrinter,
  type Format,
  type LanguageTag,
  type PrintingCondition,
  type Toolkit,
} from "#brand";
import type { PressJob } from "#render";
import { ToolkitError } from "#render/errors";
import { serves, templates, type Template } from "#templates";

/** What somebody wants of a press file; absent fields are the printer's usual. */
export interface PressChoice {
  readonly printer?: string;
  readonly condition?: string;
  readonly spot?: boolean;
  readonly outline?: boolean;
  readonly edition?: number;
}

/** What a press job is for. */
export interface PressItem {
  readonly toolkit: Toolkit;
  readonly template: Template;
  readonly format: Format;
  readonly language: LanguageTag;
}

/** The press job that a choice means for one output. */
export function pressJobOf(
  choice: PressChoice,
  item: PressItem,
  installed: readonly PrintingCondition[],
): PressJob {
  const { format } = item;
  if (format.medium === "screen") {
    throw new ToolkitError(
      "usage",
      `Format "${format.code}" is a screen format: choose a print format for --purpose press`,
    );
  }
  const printer = findPrinter(choice.printer ?? usualPrinter(format), [
    ...(item.toolkit.printers ?? []),
    ...printers,
  ]);
  return {
    printer,
    condition: findCondition(
      choice.condition ?? printer.condition,
      conditionsWith(installed),
    ),
    usesSpots: choice.spot ?? false,
    outlinesText: choice.outline ?? printer.outlinesText,
    version: choice.edition ?? 1,
    item: itemName(item),
  };
}

/** A format's code alone, wherever that names one output of the toolkit; else what tells it apart. */
function itemName({ toolkit, template, format, language }: PressItem): string {
  const serving = templates.filter((candidate) => serves(candidate, format));
  const [first] = serving;
  return [
    format.code,
    ...(first === template ? [] : [template.name]),
    ...(language === toolkit.languages[0] ? [] : [language]),
  ].join("-");
}
