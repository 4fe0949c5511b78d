import {
  box,
  citeSources,
  electionRules,
  judgeCampaign,
  type CampaignUse,
  type ElectionDecision,
} from "#brand";
import { placeOf } from "./place.ts";
import type { Observation, Rule, Subject } from "./rule.ts";

/** Every rule before an election, asked of what the frames say. A request brings what is known of elections. */
export const electionFindingRules: readonly Rule[] = electionRules.map(
  ({ code, says, severity, sources }) => ({
    code,
    severity,
    says,
    source: citeSources(sources),
    *check(subject) {
      for (const reason of decisionOn(subject).reasons)
        if (reason.rule === code) yield observationOf(subject, reason);
    },
  }),
);

const decisions = new WeakMap<Subject, ElectionDecision>();

const nothing: ElectionDecision = { isAllowed: true, reasons: [] };

/** One decision for all rules. */
function decisionOn(subject: Subject): ElectionDecision {
  const known = decisions.get(subject);
  if (known) return known;
  const { election } = subject.request;
  const decision = election
    ? judgeCampaign(useOf(subject), election.register, election.moment)
    : nothing;
  decisions.set(subject, decision);
  return decision;
}

function useOf({ frames, toolkit }: Subject): CampaignUse {
  const { slug, terms } = toolkit;
  return {
    toolkit: slug,
    treatment: terms?.election ?? "needs-monitoring-officer",
    isPolitical: terms?.isPolitical ?? false,
    wards: terms?.wards ?? [],
    from: terms?.from,
    until: terms?.until,
    texts: frames
      .flatMap(({ texts }) => texts)
      .map(({ name, text }) => ({ slot: name, text })),
    handing: "render",
    isForMember: false,
  };
}

function observationOf(
  subject: Subject,
  { hint, severity, slot, what }: ElectionDecision["reasons"][number],
): Observation {
  const said = { severity, message: what, hint };
  for (const frame of subject.frames) {
    const text = frame.texts.find(({ name }) => name === slot);
    if (text)
      return { ...placeOf(subject, frame, text.name, text.box), ...said };
  }
  const { format } = subject.request;
  return {
    where: `${format.code} › the whole output`,
    box: box(0, 0, format.width, format.height),
    ...said,
  };
}
