/**
 * The door through which a photograph itself leaves for somebody outside, to be placed in their artwork. What they will
 * do with it is judged by the strictest treatment: it may be cut, and words may stand on it.
 */
import type { Payload, PayloadRequest } from "payload";
import {
  judgeCampaign,
  laterOf,
  type CampaignTerms,
  type Channel,
  type Day,
  type Use,
  type User,
} from "#brand";
import { ToolkitError } from "#render/errors";
import type { RightsVerdict } from "#render";
import { recordEvents } from "../audit/record-events.ts";
import { periodsFor } from "../elections/periods-for.ts";
import { findElections } from "../elections/read-register.ts";
import { inTransaction } from "../in-transaction.ts";
import type { Photograph } from "../payload-types.ts";
import {
  campaignOf,
  refuseWhereStopped,
  type HandingDecision,
} from "./judge-handing.ts";
import { todayInLondon } from "./kept-day.ts";
import { findRights, rightsIn } from "./read-rights.ts";
import { noRights, verdictOf } from "./verdict-of.ts";

/** What somebody outside would do with a photograph. */
export interface PhotographOccasion {
  readonly channel: Channel;
  /** The last day on which anybody sees it. */
  readonly until: Day;
  /** The campaign whose terms hold, by its toolkit. */
  readonly toolkit?: number | undefined;
  /** The partner organisation that would use it, where one would. */
  readonly partner?: string | undefined;
  readonly moment: Date;
}

type Asked = Pick<Photograph, "id" | "credit" | "title"> &
  Partial<Pick<Photograph, "approval">>;

/** Throws `election-block`, `campaign-over` or `rights-block` where a photograph may not go out now. */
export async function refusePhotograph(
  payload: Payload,
  photograph: Asked,
  occasion: PhotographOccasion,
  req?: PayloadRequest,
): Promise<void> {
  const decision = await judgePhotograph(payload, photograph, occasion, req);
  refuseWhereStopped(decision, {
    what: `photograph "${photograph.title}"`,
    instead: "choose another photograph",
  });
  if (photograph.approval !== "approved")
    throw new ToolkitError(
      "not-approved",
      `Cannot hand out photograph "${photograph.title}": it is not approved; choose another photograph, or ask a brand guardian to approve it`,
    );
}

/** Which file goes out, to whom, and what is written along with it. */
export interface PhotographHanded {
  readonly req: PayloadRequest;
  /** SHA-256 of the copy, hex. */
  readonly file: string;
  /** Who fetches it: `share:7`, `user:4`. */
  readonly actor: string;
  readonly alongside: (req: PayloadRequest) => Promise<void>;
}

/** Records that a photograph is handed out; or that it is refused and why, and throws what refused it. */
export async function handPhotographOut(
  photograph: Asked,
  occasion: PhotographOccasion,
  { actor, alongside, file, req }: PhotographHanded,
): Promise<void> {
  const { payload } = req;
  const about = `photograph:${photograph.id}`;
  const detail = { handing: "share", file };
  try {
    await refusePhotograph(payload, photograph, occasion, req);
  } catch (error) {
    if (error instanceof ToolkitError)
      await recordEvents(payload, [
        {
          kind: "handing-refused",
          actor,
          about,
          says: error.message,
          detail: { ...detail, code: error.code },
        },
      ]);
    throw error;
  }
  await inTransaction(payload, async (inside) => {
    await alongside(inside);
    await recordEvents(
      payload,
      [
        {
          kind: "handed-out",
          actor,
          about,
          says: `"${photograph.title}" is handed out`,
          detail,
        },
      ],
      inside,
    );
  });
}

async function judgePhotograph(
  payload: Payload,
  { credit, id }: Asked,
  occasion: PhotographOccasion,
  req?: PayloadRequest,
): Promise<HandingDecision> {
  const { moment, toolkit } = occasion;
  const register = await findElections(payload, moment, req);
  const { slug, terms } = await campaignOf(payload, { toolkit }, req);
  const asked = todayInLondon(moment);
  const found = await findRights(payload, { id: { equals: id } }, req);
  const [document] = found.photographs;
  const use = useOf(credit, occasion, {
    asked,
    terms,
    preElectionPeriods: periodsFor({ toolkit: slug, terms }, register, moment),
  });
  const rights: readonly RightsVerdict[] = [
    verdictOf(document ? rightsIn(document, found) : noRights(String(id)), use),
  ];
  const over = terms?.until && terms.until < asked ? terms.until : undefined;
  return {
    ...(over && { endedOn: over }),
    election: judgeCampaign(
      {
        toolkit: slug,
        // Without a campaign it is the brand's own picture, and the rights of whoever is in it decide.
        treatment:
          terms?.election ?? (toolkit ? "needs-monitoring-officer" : "exempt"),
        isPolitical: terms?.isPolitical ?? false,
        wards: terms?.wards ?? [],
        from: terms?.from,
        until: terms?.until,
        texts: [],
        handing: "share",
        isForMember: false,
      },
      register,
      moment,
    ),
    rights,
  };
}

const userOf = (partner: string | undefined): User =>
  partner === undefined ? { kind: "council" } : { kind: "partner", partner };

const useOf = (
  credit: string,
  { channel, partner, until }: PhotographOccasion,
  {
    asked,
    preElectionPeriods,
    terms,
  }: Pick<Use, "asked" | "preElectionPeriods"> & {
    readonly terms: CampaignTerms | undefined;
  },
): Use => ({
  channel,
  aim: "campaign",
  territory: terms?.territory ?? "GB",
  from: asked,
  until: laterOf(until, asked),
  changes: ["crop", "overlay"],
  // The kit gives the credit beside the file and asks for it.
  credits: [credit],
  by: userOf(partner),
  isSensitiveTopic: terms?.isSensitiveTopic ?? false,
  bansIdentifiableChildren: terms?.bansIdentifiableChildren ?? false,
  preElectionPeriods,
  asked,
});
