import type { LanguageTag, Toolkit } from "#brand";
import { describeOptions, describeSlots, type Template } from "#templates";
import { policyOf } from "./output-of.ts";
import type { OptionOffer, SlotOffer } from "./shapes.ts";

/** The slots of a template, with what is approved in each and what may be changed. */
export function slotOffers(
  toolkit: Toolkit,
  template: Template,
): readonly SlotOffer[] {
  const locked = policyOf(toolkit, template)?.lockedSlots ?? [];
  return describeSlots(template).map(
    ({ characters = 0, entries, isList, isRequired, label, name }) => {
      const lock = locked.find(({ slot }) => slot === name);
      const lockedBy = !template.openSlots.includes(name)
        ? "It belongs to the campaign: a brand guardian changes it in the narrative"
        : lock
          ? "The campaign locks it: ask a brand guardian to open it"
          : undefined;
      return {
        slot: name,
        label: label ?? name,
        isList,
        isRequired,
        ...(entries !== undefined && { greatestItems: entries }),
        greatest: characters,
        isOpen: lockedBy === undefined,
        ...(lockedBy !== undefined && { lockedBy }),
        approved: approvedIn(toolkit, name, lock?.text, isList),
      };
    },
  );
}

type Words = SlotOffer["approved"][string];

/** What stands in a slot when nobody writes anything, by language. */
function approvedIn(
  { languages, narratives }: Toolkit,
  slot: string,
  fixed: Readonly<Record<LanguageTag, string>> = {},
  isList: boolean,
): SlotOffer["approved"] {
  return Object.fromEntries(
    languages.flatMap((language): (readonly [string, Words])[] => {
      const text = fixed[language];
      if (text !== undefined)
        return [[language, isList ? text.split("\n") : text]];
      const own = Object.entries(narratives[language] ?? {}).find(
        ([field]) => field === slot,
      )?.[1];
      if (typeof own === "string") return [[language, own]];
      return Array.isArray(own) ? [[language, own.map(String)]] : [];
    }),
  );
}

const labels: Readonly<Record<string, string>> = {
  layout: "Layout",
  panel: "Words on a panel of colour",
  photograph: "Words on the photograph",
};

const labelOf = (name: string): string =>
  labels[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The choices that policy leaves open in a template, where there is more than one. */
export function optionOffers(
  toolkit: Toolkit,
  template: Template,
): readonly OptionOffer[] {
  const open = policyOf(toolkit, template)?.options ?? {};
  return describeOptions(template).flatMap(({ name, values }) => {
    const left = values.filter((value) => open[name]?.includes(value) ?? true);
    const [usual] = left;
    if (usual === undefined || left.length < 2) return [];
    return [
      {
        option: name,
        label: labelOf(name),
        values: left.map((value) => ({ value, label: labelOf(value) })),
        usual,
      },
    ];
  });
}
