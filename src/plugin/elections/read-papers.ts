/** Reads what papers about an election say: its own days, what it stops as the library stands, what goes on. */
import type { Payload, PayloadRequest, Where } from "payload";
import {
  electionRules,
  type Election,
  type ElectionTimetable,
  type NoticeWords,
} from "#brand";
import {
  electionIn,
  reachOfElection,
  referenceOf,
  timetableFor,
  todayInLondon,
  type ElectionDocument,
} from "#collections";
import type { BriefingContent, ElectionContent, NoticeContent } from "#render";
import { ToolkitError } from "#render/errors";
import { fetchBrand } from "../toolkit/fetch-brand.ts";

/** Which election, and who asks; absent: the program. */
export interface PapersQuestion {
  readonly where: Where;
  readonly req?: PayloadRequest;
}

/** An election that papers are made about. */
export interface ReadElection {
  readonly document: ElectionDocument;
  readonly content: ElectionContent;
  /** Languages of notices in its jurisdiction, the one that is read first first. */
  readonly languages: NoticeContent["languages"];
}

/** The election whose poll is next among those that are asked for. Throws `not-found`. */
export async function readElection(
  payload: Payload,
  { req, where }: PapersQuestion,
): Promise<ReadElection> {
  const { docs } = await payload.find({
    collection: "elections",
    where,
    sort: "pollDay",
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: !req,
    ...(req && { req }),
  });
  const [document] = docs;
  const election: Election | undefined = document && electionIn(document);
  if (!document || !election)
    throw new ToolkitError(
      "not-found",
      "No such election: look for its name in the register, or enter it there",
    );
  const id = referenceOf(document.brand);
  const owner = await payload.findByID({
    collection: "brands",
    id: Number(id),
    depth: 0,
    select: { jurisdiction: true },
    overrideAccess: true,
  });
  const { brand } = await fetchBrand(payload, owner.id);
  const timetable: ElectionTimetable | undefined = timetableFor(
    document,
    owner.jurisdiction,
  );
  const isWelsh = owner.jurisdiction === "wales";
  const languages: readonly NoticeWords["language"][] = isWelsh
    ? ["cy", "en"]
    : ["en"];
  return {
    document,
    languages,
    content: {
      brand,
      election,
      issued: todayInLondon(),
      ...(timetable && { timetable }),
      ...(document.contact && { contact: document.contact }),
    },
  };
}

/** What the briefing says beside the days: campaigns that stop and campaigns that go on, as they are today. */
export async function readBriefing(
  req: PayloadRequest,
  { content, document }: ReadElection,
): Promise<BriefingContent> {
  const reach = await reachOfElection(req, document, new Date());
  const reached = new Set(reach.campaigns.map(({ slug }) => slug));
  const { docs } = await req.payload.find({
    collection: "toolkits",
    where: { _status: { equals: "published" } },
    select: { slug: true, name: true, validTo: true },
    sort: "name",
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const { name, notice, poll, wards } = content.election;
  return {
    ...content,
    // Names of listed people stay behind.
    election: { name, notice, poll, wards },
    stops: reach.campaigns.map((campaign) => ({
      name: campaign.name,
      outputs: campaign.outputs,
      what: campaign.isStopped
        ? "All of it stops"
        : campaign.outputs > 0
          ? "Single files stop, for a name or a face"
          : "Ask before it is launched",
    })),
    goesOn: docs
      .filter(
        ({ slug, validTo }) =>
          !reached.has(slug) && (!validTo || validTo.slice(0, 10) >= notice),
      )
      .map((toolkit) => toolkit.name),
    outputs: reach.outputs.length,
    links: reach.links.length,
    jobs: reach.jobs.length,
    rules: electionRules.map(({ says }) => says),
    sources: [
      ...new Set(
        electionRules.flatMap(({ sources }) =>
          sources.map(({ cites }) => cites),
        ),
      ),
    ],
  };
}
