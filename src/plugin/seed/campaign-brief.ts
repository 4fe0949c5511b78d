import type { CampaignBrief } from "#brand";

/** The part of a toolkit's document that its brief decides. */
export const toolkitBrief = (brief: CampaignBrief | undefined) =>
  brief && {
    summary: brief.summary,
    objective: brief.objective,
    audiences: brief.audiences.map(({ name }) => name),
    election: brief.election,
    hashtag: brief.hashtag,
    dos: brief.dos.map((text) => ({ text })),
    donts: brief.donts.map((text) => ({ text })),
    contact: brief.contact,
    accessLevel: brief.accessLevel,
    safeguarding: brief.bansIdentifiableChildren ?? false,
    ...(brief.until && { validTo: `${brief.until}T12:00:00.000Z` }),
    templates: Object.entries(brief.lockedSlots ?? {}).map(
      ([template, slots]) => ({
        template,
        locked: slots.map((slot) => ({ slot })),
      }),
    ),
  };

/** The part of a narrative's document that its campaign's brief decides, in the first language. */
export const narrativeBrief = (brief: CampaignBrief | undefined) =>
  brief && {
    audiences: brief.audiences.map((audience) => ({
      ...audience,
      kind: "resident" as const,
    })),
    messages: brief.messages.map((message) => ({ ...message })),
    sensitivity: brief.sensitivity ?? ("none" as const),
  };
