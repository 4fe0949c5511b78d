import type { LockedSlot, TemplatePolicy } from "./template-policy.ts";

/**
 * The policy of the house and that of a campaign as one: wherever they differ, the stricter counts.
 *
 * A slot is locked where either locks it, and the house's words stand before the campaign's; of
 * formats, options and photographs there remains what both allow.
 *
 * @example
 * joinPolicies([{ template: "poster", lockedSlots: [{ slot: "phone" }] }], []).length; // 1
 */
export function joinPolicies(
  house: readonly TemplatePolicy[],
  campaign: readonly TemplatePolicy[],
): readonly TemplatePolicy[] {
  const names = [
    ...new Set([...house, ...campaign].map(({ template }) => template)),
  ].sort();
  return names.flatMap((name) => {
    const own = house.find(({ template }) => template === name);
    const its = campaign.find(({ template }) => template === name);
    if (own && its) return [joined(own, its)];
    return own ?? its ?? [];
  });
}

function joined(
  house: TemplatePolicy,
  campaign: TemplatePolicy,
): TemplatePolicy {
  const formats = both(house.formats, campaign.formats);
  const photographs = both(house.photographs, campaign.photographs);
  const requiredBlocks = [
    ...new Set([
      ...(house.requiredBlocks ?? []),
      ...(campaign.requiredBlocks ?? []),
    ]),
  ];
  const options = joinedOptions(house.options, campaign.options);
  return {
    template: house.template,
    ...(formats && { formats }),
    ...(options && { options }),
    lockedSlots: joinedSlots(house.lockedSlots, campaign.lockedSlots),
    ...((house.isRetired || campaign.isRetired) && { isRetired: true }),
    ...(requiredBlocks.length > 0 && { requiredBlocks }),
    ...(photographs && { photographs }),
  };
}

/** What two lists share; one that is absent allows everything. */
const both = (
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined =>
  one && other ? one.filter((name) => other.includes(name)) : (one ?? other);

function joinedSlots(
  house: readonly LockedSlot[],
  campaign: readonly LockedSlot[],
): readonly LockedSlot[] {
  const kept = house.map((lock) => {
    const same = campaign.find(({ slot }) => slot === lock.slot);
    return same?.text && !lock.text ? same : lock;
  });
  const more = campaign.filter(({ slot }) =>
    house.every((lock) => lock.slot !== slot),
  );
  return [...kept, ...more];
}

function joinedOptions(
  house: TemplatePolicy["options"],
  campaign: TemplatePolicy["options"],
): TemplatePolicy["options"] {
  if (!house || !campaign) return house ?? campaign;
  const names = new Set([...Object.keys(house), ...Object.keys(campaign)]);
  return Object.fromEntries(
    [...names].map((name) => [name, both(house[name], campaign[name]) ?? []]),
  );
}
