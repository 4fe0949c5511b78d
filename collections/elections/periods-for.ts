import {
  periodsAhead,
  type CampaignTerms,
  type ElectionRegister,
  type PreElectionPeriod,
} from "#brand";

/** A campaign, as far as photographs of people before an election ask about it. */
export interface Campaign {
  /** The toolkit's slug. */
  readonly toolkit: string;
  readonly terms?: Pick<CampaignTerms, "election" | "wards"> | undefined;
}

/** The periods in which photographs of a campaign show no candidate, and no member where its terms say so. */
export const periodsFor = (
  { terms, toolkit }: Campaign,
  { elections, overrides }: ElectionRegister,
  moment: Date,
): readonly PreElectionPeriod[] =>
  periodsAhead(elections, terms?.wards ?? [], moment).map((period) => {
    const override = overrides.find(
      (one) => one.election === period.election && one.toolkit === toolkit,
    );
    return {
      ...period,
      barsMembers: terms?.election === "continue-without-members",
      ...(override && { liftedBy: override.reference }),
    };
  });
