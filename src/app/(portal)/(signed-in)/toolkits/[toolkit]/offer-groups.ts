import type { FormatOffer, ToolkitOffer } from "#plugin/studio";

/** The outputs of one kind, as people call it. */
export interface OfferGroup {
  readonly group: string;
  readonly formats: readonly FormatOffer[];
}

/** Every output of a toolkit by its kind: what is in the pack comes first, of the kinds and within each. */
export function offerGroups({
  templates,
}: Pick<ToolkitOffer, "templates">): readonly OfferGroup[] {
  const formats = templates.flatMap((template) => template.formats);
  const packFirst = [
    ...formats.filter(({ isInPack }) => isInPack),
    ...formats.filter(({ isInPack }) => !isInPack),
  ];
  const groups = new Map<string, FormatOffer[]>();
  for (const format of packFirst)
    groups.set(format.group, [...(groups.get(format.group) ?? []), format]);
  return [...groups].map(([group, found]) => ({ group, formats: found }));
}

/**
 * What most people need of a campaign: what its pack holds, and the A4 poster for a notice board.
 *
 * Files for presses are not among it: they are ordered, with a ticket.
 */
export function usualSet({
  templates,
}: Pick<ToolkitOffer, "templates">): readonly FormatOffer[] {
  const formats = templates.flatMap((template) => template.formats);
  return formats.filter(
    ({ format, isInPack, purpose, template }) =>
      (isInPack && purpose !== "press") ||
      (template === "poster" && format === "a4"),
  );
}
