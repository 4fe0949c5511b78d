/**
 * Asks everything again before a rendition leaves the store: rights in its photographs, and elections.
 *
 * It is asked of what the campaign's terms are at that moment, not of what they were when the file was
 * made. It changes nothing.
 */
import type { Payload, PayloadRequest } from "payload";
import { z } from "zod";
import {
  dayText,
  judgeCampaign,
  laterOf,
  type CampaignTerms,
  type Day,
  type ElectionDecision,
  type Handing,
  type SpokenText,
} from "#brand";
import { ToolkitError } from "#render/errors";
import type { RightsVerdict } from "#render";
import { periodsFor } from "../elections/periods-for.ts";
import { findElections } from "../elections/read-register.ts";
import type {
  Narrative as NarrativeDocument,
  Rendition,
  Toolkit as ToolkitDocument,
} from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import {
  campaignTerms,
  termsOfNarrative,
  termsOfToolkit,
} from "./campaign-terms.ts";
import { HeldBackError } from "./held-back.ts";
import { judgeRendition } from "./judge-rendition.ts";
import { todayInLondon } from "./kept-day.ts";

/** How a rendition leaves the store, for whom and when. */
export interface HandingOccasion {
  readonly handing: Handing;
  /** Whether it is for an elected member. */
  readonly isForMember: boolean;
  /** The partner organisation that would use it, where one would. */
  readonly partner?: string;
  readonly moment: Date;
}

/** Everything that speaks for or against handing out a rendition. */
export interface HandingDecision {
  readonly election: ElectionDecision;
  /** One for each of its photographs. */
  readonly rights: readonly RightsVerdict[];
  /** The campaign's last day, where it is over. */
  readonly endedOn?: Day;
}

type Asked = Pick<Rendition, "manifest" | "name" | "spoken" | "toolkit">;

const spokenSchema = z.array(z.object({ slot: z.string(), text: z.string() }));

/** What rights and elections say about handing out a rendition. */
export async function judgeHanding(
  payload: Payload,
  rendition: Asked,
  { handing, isForMember, moment, partner }: HandingOccasion,
  req?: PayloadRequest,
): Promise<HandingDecision> {
  const register = await findElections(payload, moment, req);
  const { slug, terms } = await campaignOf(payload, rendition, req);
  const use = {
    toolkit: slug,
    // Where nobody can say any more, the strictest holds.
    treatment: terms?.election ?? "needs-monitoring-officer",
    isPolitical: terms?.isPolitical ?? false,
    wards: terms?.wards ?? [],
    from: terms?.from,
    until: terms?.until,
    texts: spokenIn(rendition),
    handing,
    isForMember,
  };
  const asked = todayInLondon(moment);
  const endedOn = terms?.until && terms.until < asked ? terms.until : undefined;
  return {
    ...(endedOn && { endedOn }),
    election: judgeCampaign(use, register, moment),
    rights: await judgeRendition(
      payload,
      rendition,
      {
        asked,
        terms,
        ...(partner !== undefined && { by: { kind: "partner", partner } }),
        preElectionPeriods: periodsFor(
          { toolkit: slug, terms },
          register,
          moment,
        ),
      },
      req,
    ),
  };
}

/** Throws `campaign-over`, `election-block` or `rights-block` with every reason where a rendition may not be handed out. */
export async function refuseHanding(
  payload: Payload,
  rendition: Asked,
  occasion: HandingOccasion,
  req?: PayloadRequest,
): Promise<void> {
  const decision = await judgeHanding(payload, rendition, occasion, req);
  refuseWhereStopped(decision, {
    what: `rendition "${rendition.name}"`,
    instead: "choose another photograph and render it again",
  });
}

/** What a decision is about, as its refusal names it, and what to do instead. */
interface Decided {
  readonly what: string;
  readonly instead: string;
}

/** Throws the refusal of a decision that stops a file; `campaign-over` and elections come before rights. */
export function refuseWhereStopped(
  { election, endedOn, rights }: HandingDecision,
  { instead, what }: Decided,
): void {
  const stops = election.reasons.filter(({ severity }) => severity === "block");
  const blocks = rights
    .flatMap(({ objections }) => objections)
    .filter(({ severity }) => severity === "block");
  const says = (reasons: readonly string[]) =>
    `Cannot hand out ${what}: ${[...new Set(reasons)].join("; ")}`;
  if (endedOn)
    throw new ToolkitError(
      "campaign-over",
      `Cannot hand out ${what}: its campaign ended on ${dayText(endedOn)}; set a later day in the toolkit’s terms if it goes on`,
    );
  const [first] = stops;
  if (first)
    throw new HeldBackError(
      `${says(stops.map((stop) => stop.what))}. ${first.hint}`,
      {
        rules: stops.map(({ rule }) => rule),
        until: stops.map(({ until }) => until).reduce(laterOf),
      },
    );
  if (blocks.length === 0) return;
  const message = `${says(blocks.map((block) => block.message))}; ${instead}`;
  if (blocks.every(({ code }) => code === hidden))
    throw new HeldBackError(message, { rules: [hidden] });
  throw new ToolkitError("rights-block", message);
}

const hidden = "rights/pre-election-person";

/** What a rendition says, slot by slot. */
export function spokenIn({
  name,
  spoken,
}: Pick<Rendition, "name" | "spoken">): readonly SpokenText[] {
  const read = spokenSchema.safeParse(spoken);
  if (read.success) return read.data;
  throw new ToolkitError(
    "invalid-document",
    `Cannot judge rendition "${name}": it does not tell its words, so render it again`,
  );
}

/**
 * The campaign of what is handed out, as it stands now; without terms where the toolkit or its narrative is gone.
 *
 * It asks the database itself, as `findRights` does: the question stands before every file.
 */
export async function campaignOf(
  payload: Payload,
  { toolkit }: { readonly toolkit?: unknown },
  req?: PayloadRequest,
): Promise<{ readonly slug: string; readonly terms?: CampaignTerms }> {
  const id = referenceOf(toolkit);
  if (id === undefined) return { slug: "" };
  const inside = req && { req };
  const document = await payload.db.findOne<ToolkitDocument>({
    collection: "toolkits",
    where: { id: { equals: id } },
    select: { slug: true, narrative: true, ...termsOfToolkit },
    ...inside,
  });
  if (!document) return { slug: "" };
  const { slug } = document;
  const narrative = await payload.db.findOne<NarrativeDocument>({
    collection: "narratives",
    where: { id: { equals: referenceOf(document.narrative) ?? 0 } },
    select: termsOfNarrative,
    ...inside,
  });
  return narrative
    ? { slug, terms: campaignTerms(document, narrative) }
    : { slug };
}
