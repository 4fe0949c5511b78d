import type { TemplatePolicy, Toolkit } from "#brand";
import { ToolkitError } from "./errors.ts";
import type { RenderRequest } from "./request.ts";

/**
 * Refuses a request that a campaign's policy leaves no room for: a format or an option that it does
 * not use, or words for a slot that it locks. A template without a policy is open, but for the slots
 * that it locks itself.
 */
export function checkPolicy(
  { slug, templates = [] }: Toolkit,
  request: RenderRequest,
): void {
  refuseCampaignWords(request);
  const policy = templates.find(
    ({ template }) => template === request.template.name,
  );
  if (!policy) return;
  if (policy.isRetired)
    throw new ToolkitError(
      "template-retired",
      `Cannot use template "${policy.template}": the brand has retired it, so choose another`,
    );
  const why =
    formatRefusal(policy, request) ??
    slotRefusal(policy, request) ??
    optionRefusal(policy, request) ??
    photographRefusal(policy, request);
  if (why) throw new ToolkitError("locked", `Toolkit "${slug}" ${why}`);
}

/** Words that a template takes from the campaign alone, such as its address: nobody retypes them. */
function refuseCampaignWords({ copy, template }: RenderRequest): void {
  const locked = Object.keys(copy).find(
    (slot) =>
      Object.hasOwn(template.slots.shape, slot) &&
      !template.openSlots.includes(slot),
  );
  if (locked !== undefined)
    throw new ToolkitError(
      "locked",
      `Template "${template.name}" locks slot "${locked}": it says what the campaign's narrative says, so change it there`,
    );
}

const formatRefusal = (
  { formats, template }: TemplatePolicy,
  { format }: RenderRequest,
): string | undefined =>
  !formats || formats.includes(format.code)
    ? undefined
    : `does not use template "${template}" in format "${format.code}": choose one of ${formats.join(", ")}`;

function slotRefusal(
  { lockedSlots, template }: TemplatePolicy,
  { copy }: RenderRequest,
): string | undefined {
  const locked = lockedSlots.find(({ slot }) => Object.hasOwn(copy, slot));
  return locked
    ? `locks slot "${locked.slot}" of template "${template}": leave it out, or ask a brand guardian to open it`
    : undefined;
}

function photographRefusal(
  { photographs, template }: TemplatePolicy,
  { photograph }: RenderRequest,
): string | undefined {
  if (!photographs) return undefined;
  const isOpen =
    photograph === undefined
      ? photographs.length > 0
      : photographs.includes(photograph);
  return isOpen
    ? undefined
    : `does not use ${photograph === undefined ? "any of its photographs" : `photograph "${photograph}"`} in template "${template}": choose one of ${photographs.join(", ") || "another style set"}`;
}

function optionRefusal(
  { options = {}, template }: TemplatePolicy,
  request: RenderRequest,
): string | undefined {
  for (const [option, allowed] of Object.entries(options)) {
    const chosen = request.options[option];
    if (chosen !== undefined && !allowed.includes(chosen))
      return `does not use option "${option}" of template "${template}" as "${chosen}": choose one of ${allowed.join(", ")}`;
  }
  return undefined;
}
