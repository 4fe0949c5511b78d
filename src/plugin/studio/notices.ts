import {
  addDays,
  dayText,
  judgeCampaign,
  type CampaignTerms,
  type Day,
  type ElectionRegister,
} from "#brand";
import { todayInLondon } from "#collections";
import type { Notice } from "./shapes.ts";

/** A campaign that ends within so many days is ending. */
const endingWithin = 14;

/** A campaign whose notices are asked for. */
export interface NoticedCampaign {
  readonly slug: string;
  readonly terms: CampaignTerms;
}

/** What whoever wants to make something of a campaign should know first: what stops it before what is only near. */
export function noticesOf(
  { slug, terms }: NoticedCampaign,
  register: ElectionRegister,
  moment: Date,
): readonly Notice[] {
  const notices = [
    ...dayNotices(terms, todayInLondon(moment)),
    ...electionNotices({ slug, terms }, register, moment),
  ];
  return notices.toSorted(
    (a, b) => Number(b.isStopping) - Number(a.isStopping),
  );
}

function dayNotices(
  { from, until }: CampaignTerms,
  today: Day,
): readonly Notice[] {
  if (until && until < today)
    return [
      {
        kind: "ended",
        isStopping: true,
        says: `The campaign ended on ${dayText(until)}.`,
        hint: "Ask a brand guardian to set a later day in the toolkit’s terms if it goes on.",
      },
    ];
  const ahead: Notice[] =
    from && from > today
      ? [
          {
            kind: "not-begun",
            isStopping: false,
            says: `The campaign begins on ${dayText(from)}.`,
            hint: "You can prepare everything now; let nobody see it before that day.",
          },
        ]
      : [];
  if (!until || until > addDays(today, endingWithin)) return ahead;
  const ending: Notice = {
    kind: "ending",
    isStopping: false,
    says: `The campaign ends on ${dayText(until)}.`,
    hint: "Nothing can be made or downloaded after that day.",
  };
  return [...ahead, ending];
}

/** What elections stop or watch over. A note of an override is told too, since somebody will ask. */
function electionNotices(
  { slug, terms }: NoticedCampaign,
  register: ElectionRegister,
  moment: Date,
): readonly Notice[] {
  const { reasons } = judgeCampaign(
    {
      toolkit: slug,
      treatment: terms.election,
      isPolitical: terms.isPolitical,
      wards: terms.wards,
      from: terms.from,
      until: terms.until,
      texts: [],
      handing: "render",
      isForMember: false,
    },
    register,
    moment,
  );
  return reasons.map(({ hint, severity, what }) => ({
    kind: severity === "warn" ? "election-ahead" : "election",
    isStopping: severity === "block",
    says: `${what}.`,
    hint: `${hint}.`,
  }));
}
