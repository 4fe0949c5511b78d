import type { LanguageTag, Toolkit } from "#brand";
import type { Template } from "#templates";
import { unwrittenSlots } from "../../src/render/alternatives/plan-alternatives.ts";

/** The layouts that a template has; one without a name where it has no such option. */
export const layoutsOf = ({ options }: Template): readonly string[] =>
  "layout" in options.shape ? ["panel", "photograph"] : [""];

/** The options that a layout means. */
export const optionsOf = (layout: string): Readonly<Record<string, string>> =>
  layout === "" ? {} : { layout };

/** The languages in which a toolkit has all that a template needs, or its example says it. */
export const languagesOf = (
  template: Template,
  toolkit: Toolkit,
): readonly LanguageTag[] =>
  toolkit.languages.filter((language) => {
    const said = Object.keys(template.examples[0]?.copy ?? {});
    const unwritten = unwrittenSlots(toolkit, template, language);
    return unwritten.every(({ name }) => said.includes(name));
  });
