/**
 * Everything that states a fact: outputs that state it as it stands, and those that it has superseded.
 *
 * The lineage of outputs answers, by an index. Three queries, whatever it finds.
 */
import type { PayloadRequest, Where } from "payload";
import { factAsStated, supersessionOf, type Supersession } from "#brand";
import type { Fact, Rendition } from "../payload-types.ts";
import { todayInLondon } from "../rights/kept-day.ts";
import { useOf } from "../where-used/use-kinds.ts";
import { standingFact } from "./judge-statements.ts";

/** An output that states a fact. */
export interface StatingOutput extends Pick<
  Rendition,
  "id" | "name" | "purpose" | "createdAt"
> {
  /** As it states it: `52 as of 2026-04-01`. */
  readonly stated: string;
}

/** What states a fact. */
export interface FactReach {
  /** As the fact stands: `60 as of 2026-05-01`. */
  readonly now: string;
  /** How the fact itself ended for everything that states it; absent while it holds. */
  readonly ended?: Exclude<Supersession, "changed">;
  /** When the figure became what it is, where that is known. ISO 8601. */
  readonly since?: string;
  /** Outputs that are handed out as they are. */
  readonly current: number;
  /** Outputs that are not handed out any more. */
  readonly superseded: number;
  /** The superseded, the latest first, a page of them. */
  readonly outputs: readonly StatingOutput[];
}

/** Which of the superseded outputs are named. */
export interface ReachOfFactOptions {
  readonly limit?: number;
  readonly page?: number;
}

const all = { depth: 0, overrideAccess: true } as const;

/** What states a fact as its document stands; nothing while it has no day. Whoever asks must have been let read it. */
export async function reachOfFact(
  req: PayloadRequest,
  document: Fact,
  { limit = 25, page = 1 }: ReachOfFactOptions = {},
): Promise<FactReach | undefined> {
  const fact = standingFact(document);
  if (!fact) return undefined;
  const now = factAsStated(fact);
  const kind = supersessionOf(now, fact, todayInLondon());
  const ended = kind === "changed" ? undefined : kind;
  const of = useOf("fact", fact.key);
  const states: Where[] = [
    { "uses.of": { equals: of } },
    { status: { equals: "ready" } },
  ];
  const isSo: Where = { "uses.as": { equals: now } };
  const isOther: Where = { "uses.as": { not_equals: now } };
  const [same, { docs, totalDocs }] = await Promise.all([
    req.payload.count({
      collection: "renditions",
      where: { and: [...states, isSo] },
      ...all,
      req,
    }),
    req.payload.find({
      collection: "renditions",
      where: { and: [...states, ...(ended ? [] : [isOther])] },
      select: { name: true, purpose: true, createdAt: true, uses: true },
      sort: "-createdAt",
      limit,
      page,
      ...all,
      req,
    }),
  ]);
  const since = await sinceWhen(req, document);
  return {
    now,
    ...(ended && { ended }),
    ...(since && { since }),
    current: ended ? 0 : same.totalDocs,
    superseded: totalDocs,
    outputs: docs.map(({ createdAt, id, name, purpose, uses }) => ({
      id,
      name,
      purpose,
      createdAt,
      stated: uses?.find((use) => use.of === of)?.as ?? "",
    })),
  };
}

/** When the figure was published as it stands, by the versions that are kept. */
async function sinceWhen(
  req: PayloadRequest,
  { asOf, id, value }: Fact,
): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: "facts",
    where: {
      parent: { equals: id },
      "version._status": { equals: "published" },
    },
    sort: "-updatedAt",
    pagination: false,
    ...all,
    req,
  });
  let since: string | undefined;
  for (const { updatedAt, version } of docs) {
    if (version.value !== value || version.asOf !== asOf) return since;
    since = updatedAt;
  }
  return since;
}
