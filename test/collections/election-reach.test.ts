import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  roles,
  type Election,
  type ElectionStops,
  type Rendition,
  type Toolkit,
} from "#collections";
import {
  daysFromNow,
  electionOf,
  endElection,
  noon,
} from "../support/election-days.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { makePerson } from "../support/sample-people.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { startSharing, type Sharing } from "../support/sharing.ts";

let cms: TestCms;
let sharing: Sharing;
let officer: Person;
let toolkit: Toolkit;
let plain: Rendition;
let brand: number;

beforeAll(async () => {
  cms = await startCms();
  // Its rendition shows the photograph "first"; another shows none.
  sharing = await startSharing(cms);
  plain = await cms.renditions.put(
    sampleProduction({ language: "cy", headline: "Jo Sample feeds the caddy" }),
  );
  officer = await personWith(cms, "monitoring-officer");
  const toolkits = await cms.payload.find({ collection: "toolkits", depth: 0 });
  toolkit = toolkits.docs[0] ?? expect.fail("no toolkit");
  const brands = await cms.payload.find({ collection: "brands", depth: 0 });
  brand = brands.docs[0]?.id ?? 0;
});
afterAll(() => cms.close());
beforeEach(() =>
  setTerms({ election: "continue", wards: [], validFrom: null, validTo: null }),
);

const setTerms = (data: Partial<Toolkit>) =>
  cms.payload.update({ collection: "toolkits", id: toolkit.id, data });

const ask = async (given: object = {}, as = officer, query = "") => {
  const body = electionOf(brand, given);
  const path = `/elections/judge${query}`;
  const answer = await rest(cms, path, { method: "POST", as, body });
  const told: ElectionStops & { errors?: readonly unknown[] } =
    await answer.json();
  return { status: answer.status, ...told };
};

const save = async (given: object) => {
  const answer = await rest(cms, "/elections", {
    method: "POST",
    as: officer,
    body: electionOf(brand, given),
  });
  const body: { doc?: Election } = await answer.json();
  return { status: answer.status, doc: body.doc, said: JSON.stringify(body) };
};

describe("what an election would stop", () => {
  it.each(roles.filter((role) => role !== "monitoring-officer"))(
    "is not told to a %s",
    async (role) => {
      const { status } = await ask({}, await personWith(cms, role));
      expect(status).toBe(403);
    },
  );

  it.each([
    ["no day", { pollDay: "soon" }, /field "pollDay/],
    ["no kind", { kind: "coronation" }, /field "kind/],
    ["no list of people", { people: "everybody" }, /field "people/],
    [
      "a notice after the poll",
      { noticeDay: noon(daysFromNow(11)) },
      /after the poll/,
    ],
  ])("is asked with %s in vain", async (_, given, says) => {
    const answer = await ask(given);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.errors).replaceAll("\\", "")).toMatch(says);
  });

  it("is refused where the body is no JSON or far too long, and to nobody", async () => {
    const send = (text: string, as: object = { as: officer }) =>
      rest(cms, "/elections/judge", { method: "POST", ...as, text });
    expect((await send("{", {})).status).toBe(403);
    expect((await send("{")).status).toBe(400);
    expect((await send(`"${"x".repeat(600_000)}"`)).status).toBe(413);
  });

  it("is nothing where campaigns go on", async () => {
    expect(await ask()).toMatchObject({
      status: 200,
      from: daysFromNow(0),
      until: daysFromNow(10),
      summary: { campaigns: 0, outputs: 0, links: 0, jobs: 0 },
      campaigns: [],
    });
  });

  it("is a paused campaign with its outputs and open links, from the day of the notice", async () => {
    await setTerms({ election: "pause" });
    const { id } = await sharing.open();
    const answer = await ask({ noticeDay: noon(daysFromNow(2)) });
    expect(answer).toMatchObject({
      from: daysFromNow(2),
      summary: { campaigns: 1, outputs: 2, links: 1, jobs: 0 },
      campaigns: [
        {
          slug: toolkit.slug,
          treatment: "pause",
          isStopped: true,
          outputs: 2,
          reasons: [
            {
              rule: "election/paused",
              what: expect.stringContaining("the campaign pauses"),
              remedies: ["wait", "override"],
            },
          ],
        },
      ],
      outputs: {
        docs: [
          { id: sharing.rendition.id, isStoppedWithCampaign: true },
          { id: plain.id, isStoppedWithCampaign: true },
        ],
      },
      links: { docs: [{ id, stopped: 1, files: 1 }] },
    });
    await sharing.change(id, { isRevoked: true });
  });

  it("is not what will be over before the notice", async () => {
    await setTerms({ election: "pause", validTo: noon(daysFromNow(1)) });
    const answer = await ask({ noticeDay: noon(daysFromNow(2)) });
    expect(answer.summary).toMatchObject({ campaigns: 0, outputs: 0 });
  });

  it("is a campaign that would be launched in the period, to be asked about", async () => {
    await setTerms({ validFrom: noon(daysFromNow(4)) });
    expect((await ask()).campaigns).toMatchObject([
      {
        isStopped: false,
        launchesOn: daysFromNow(4),
        reasons: [{ rule: "election/new-launch", severity: "warn" }],
      },
    ]);
  });

  it("is an output whose words name somebody on the list, who is not named in the answer", async () => {
    const people = [(await makePerson(cms.payload, "resident")).id];
    const answer = await ask({ people });
    expect(answer.outputs.docs).toMatchObject([
      {
        id: plain.id,
        isStoppedWithCampaign: false,
        reasons: [
          {
            rule: "election/person-named",
            remedies: ["reword", "override", "wait"],
          },
        ],
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain("Jo Sample");
    await setTerms({ election: "exempt" });
    expect((await ask({ people })).outputs.docs).toEqual([]);
  });

  it("is an older poster with a candidate's photograph, whoever is listed", async () => {
    const person = await makePerson(cms.payload, "candidate");
    const show = (people: { person: number }[]) =>
      cms.payload.update({
        collection: "photographs",
        where: { slug: { equals: "first" } },
        data: { people },
      });
    await show([{ person: person.id }]);
    const { outputs } = await ask();
    expect(outputs.docs).toMatchObject([
      {
        id: sharing.rendition.id,
        reasons: [
          {
            rule: "rights/pre-election-person",
            from: daysFromNow(0),
            remedies: ["replace-photograph", "override", "wait"],
          },
        ],
      },
    ]);
    await cms.payload.update({
      collection: "people",
      id: person.id,
      data: { kind: "member" },
    });
    expect((await ask()).outputs.docs).toEqual([]);
    await setTerms({ election: "continue-without-members" });
    expect((await ask()).outputs.docs).toHaveLength(1);
    await show([]);
  });

  it("is every link of an elected member, whatever the campaign's terms", async () => {
    await setTerms({ election: "exempt" });
    const { id } = await sharing.open({ isForMember: true });
    expect((await ask()).links.docs).toMatchObject([
      { id, isForMember: true, stopped: 1 },
    ]);
    await sharing.change(id, { isRevoked: true });
  });

  it("of one ward is nothing of a campaign for another", async () => {
    await setTerms({ election: "pause", wards: ["Millbrook"] });
    const ward = (name: string) =>
      ask({
        kind: "by-election",
        noticeDay: noon(daysFromNow(-60)),
        area: "wards",
        wards: [name],
      });
    expect((await ward("Weirford")).summary.outputs).toBe(0);
    expect((await ward("Millbrook")).summary.outputs).toBe(2);
  });

  it("comes a page at a time", async () => {
    await setTerms({ election: "pause" });
    const { outputs } = await ask({}, officer, "?limit=1&page=2");
    expect(outputs).toMatchObject({
      docs: [{ id: plain.id }],
      page: 2,
      totalPages: 2,
      totalDocs: 2,
    });
    expect((await ask({}, officer, "?limit=501")).status).toBe(400);
  });
});

describe("an election is saved", () => {
  it("only after somebody has looked at what it stops, which the audit keeps", async () => {
    await setTerms({ election: "pause" });
    const unseen = await save({});
    expect(unseen.status).toBe(400);
    expect(unseen.said).toContain("look at the list");
    const { summary } = await ask();
    const { doc, status } = await save({ looked: summary.digest });
    expect(status).toBe(201);
    const { docs } = await cms.payload.find({
      collection: "audit-events",
      where: { about: { equals: `election:${doc?.id}` } },
    });
    expect(docs).toMatchObject([
      {
        kind: "election-entered",
        detail: { stops: { campaigns: 1, outputs: 2, digest: summary.digest } },
      },
    ]);
    await endElection(cms, doc?.id);
  });

  it("not after the list has grown since somebody looked", async () => {
    await setTerms({ election: "pause" });
    const { summary } = await ask();
    await cms.renditions.put(sampleProduction({ language: "pl" }));
    const late = await save({ looked: summary.digest });
    expect(late.status).toBe(400);
    expect(late.said).toContain("has changed since you looked");
  });

  it("at once where it stops nothing, and where nothing decisive changes", async () => {
    const { doc, status } = await save({});
    expect(status).toBe(201);
    await setTerms({ election: "pause" });
    const change = (body: object) =>
      rest(cms, `/elections/${doc?.id}`, {
        method: "PATCH",
        as: officer,
        body,
      });
    expect((await change({ name: "The general election" })).status).toBe(200);
    expect((await change({ pollDay: noon(daysFromNow(12)) })).status).toBe(400);
    await endElection(cms, doc?.id);
  });
});
