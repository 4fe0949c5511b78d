import type { Format, Toolkit } from "#brand";
import { describeSlots, type Template } from "#templates";
import { formatGroups } from "../format-groups.ts";
import { sizeText } from "../format-size.ts";
import { outputName, outputsOf, type StudioOutput } from "./output-of.ts";
import { pictureOf } from "./picture-address.ts";
import type { FormatOffer, Picture } from "./shapes.ts";

/** Other ways to read a campaign stand together, whatever their size. */
const alternativesGroup = "Other ways to read it";

/** What people call the kind of a format. An A4 sheet is a poster to whoever hangs it up. */
function groupOf(format: Format, template: Template): string {
  if (template.standard) return alternativesGroup;
  if (template.name === "poster" && ["a5", "a4"].includes(format.code))
    return "Posters";
  const name = format.medium === "print" ? format.group : format.platform;
  return formatGroups[name] ?? name;
}

/** Every format of a template that policy leaves open. */
export const formatOffers = (
  toolkit: Toolkit,
  template: Template,
  engine: string,
): readonly FormatOffer[] =>
  outputsOf(toolkit, template).map((output) =>
    offerOf(toolkit, output, engine),
  );

function offerOf(
  toolkit: Toolkit,
  { format, isInPack, item, template }: StudioOutput,
  engine: string,
): FormatOffer {
  return {
    template: template.name,
    format: format.code,
    name: outputName(template, format),
    group: groupOf(format, template),
    size: sizeText(format),
    medium: format.medium,
    isInPack,
    purpose: item.purpose,
    encoding: item.encoding,
    options: item.options ?? {},
    pages: format.medium === "print" ? format.pages : 1,
    pictures: picturesOf(toolkit, { format, template }, engine),
  };
}

/** A picture in each language; none where words are needed that no campaign has. */
function picturesOf(
  toolkit: Toolkit,
  shown: { readonly template: Template; readonly format: Format },
  engine: string,
): Readonly<Record<string, Picture>> {
  const isSaid = (language: string) =>
    describeSlots(shown.template).every(
      ({ isRequired, name }) =>
        !isRequired || name in (toolkit.narratives[language] ?? {}),
    );
  return Object.fromEntries(
    toolkit.languages
      .filter(isSaid)
      .map((language) => [
        language,
        pictureOf(toolkit, { ...shown, language }, engine),
      ]),
  );
}
