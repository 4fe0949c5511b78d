import { headOf, type WordList } from "#brand";

/** Words that a text may use because each of its campaigns may; a text without a campaign has none. */
export const allowedInAll = (
  { entries }: WordList,
  campaigns: readonly string[],
): readonly string[] =>
  campaigns.length === 0
    ? []
    : entries
        .filter(({ allowedIn = [] }) =>
          campaigns.every((campaign) => allowedIn.includes(campaign)),
        )
        .map(headOf);
