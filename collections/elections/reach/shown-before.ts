/**
 * Which outputs show somebody who may not be seen before an election.
 *
 * Photographs are of two kinds, with candidates and listed people, and with members: each kind is asked about once
 * for each campaign, however many photographs there are. At most six queries.
 */
import type { PayloadRequest, Where } from "payload";
import { preElectionPerson, type Day, type PersonKind } from "#brand";
import { outputUse } from "../../rights/output-use.ts";
import { todayInLondon } from "../../rights/kept-day.ts";
import { useOf } from "../../where-used/use-kinds.ts";
import { periodsFor } from "../periods-for.ts";
import type { AskedElection } from "./asked-election.ts";
import type { JudgedCampaign } from "./campaigns-before.ts";
import type { ReachReason } from "./election-reach.ts";

/** Outputs by whom they show. */
export interface ShownBefore {
  readonly candidate: ReadonlySet<number>;
  readonly member: ReadonlySet<number>;
}

/** Finds the outputs that show candidates and listed people, and those that show members where campaigns bar them. */
export async function shownBefore(
  req: PayloadRequest,
  { election }: AskedElection,
  campaigns: Iterable<JudgedCampaign>,
): Promise<ShownBefore> {
  const barsMembers = [...campaigns].some(
    ({ terms }) => terms?.election === "continue-without-members",
  );
  const listed = election.people.map(({ reference }) => reference);
  return {
    candidate: await outputsOf(req, {
      or: [{ kind: { equals: "candidate" } }, { reference: { in: listed } }],
    }),
    member: barsMembers
      ? await outputsOf(req, { kind: { equals: "member" } })
      : new Set(),
  };
}

const all = {
  pagination: false,
  depth: 0,
  overrideAccess: true,
} as const;

/** Values of one query: databases bound how many a statement takes. */
const batch = 500;

/** The finished outputs with photographs of some people. */
async function outputsOf(
  req: PayloadRequest,
  people: Where,
): Promise<ReadonlySet<number>> {
  const { docs: shown } = await req.payload.find({
    collection: "people",
    where: people,
    select: { kind: true },
    ...all,
    req,
  });
  const photographs = await inBatches(
    shown.map(({ id }) => id),
    async (ids) =>
      req.payload.find({
        collection: "photographs",
        where: { "people.person": { in: ids } },
        select: { slug: true },
        ...all,
        req,
      }),
  );
  const uses = new Set(
    photographs.map(({ slug }) => useOf("photograph", slug)),
  );
  const outputs = await inBatches([...uses], (names) =>
    // Identifiers alone, in one statement: whole documents would be read twice.
    req.payload.db
      .findDistinct({
        collection: "renditions",
        field: "id",
        where: { "uses.of": { in: names }, status: { equals: "ready" } },
        req,
      })
      .then(({ values }) => ({ docs: values })),
  );
  return new Set(outputs.map(({ id }) => Number(id)));
}

async function inBatches<Value, Document>(
  values: readonly Value[],
  find: (part: Value[]) => Promise<{ readonly docs: readonly Document[] }>,
): Promise<readonly Document[]> {
  const found: Document[] = [];
  for (let start = 0; start < values.length; start += batch) {
    const { docs } = await find(values.slice(start, start + batch));
    found.push(...docs);
  }
  return found;
}

/** Why an output of a campaign may not show people of a kind; nothing where it may. */
export function reasonToHide(
  kind: PersonKind,
  { slug, terms }: Pick<JudgedCampaign, "slug" | "terms">,
  { election, from, now, overrides }: AskedElection,
): ReachReason | undefined {
  const preElectionPeriods = periodsFor(
    { toolkit: slug, terms },
    { elections: [election], overrides },
    now,
  );
  const person = { reference: "", kind, isIdentifiable: true };
  const holdsOn = (asked: Day): boolean => {
    const occasion = { asked, terms, preElectionPeriods };
    const output = { purpose: "screen", format: "", template: "" } as const;
    const use = outputUse(output, "", occasion);
    const objections = preElectionPerson.check({ person }, use);
    return [...objections].some(({ severity }) => severity === "block");
  };
  // What would still hang in the period is refused from today.
  const first = [todayInLondon(now), from].find(holdsOn);
  if (first === undefined) return undefined;
  return {
    rule: "rights/pre-election-person",
    severity: "block",
    what:
      kind === "member"
        ? "A photograph in it shows a member of the council, and its campaign goes on without members"
        : "A photograph in it shows a candidate or somebody on the list",
    hint: "Choose a photograph without them and render it again; the monitoring officer alone may decide otherwise",
    from: first,
    remedies: ["replace-photograph", "override", "wait"],
  };
}
