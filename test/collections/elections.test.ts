import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, type Day } from "#brand";
import {
  roles,
  todayInLondon,
  type Election,
  type Rendition,
  type Toolkit,
} from "#collections";
import { seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { makePerson } from "../support/sample-people.ts";
import { sampleProduction } from "../support/sample-production.ts";

let cms: TestCms;
let brand: number;
let toolkit: Toolkit;
let rendition: Rendition;

const noon = (day: Day): string => `${day}T12:00:00.000Z`;
const daysFromNow = (count: number): Day => addDays(todayInLondon(), count);

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  const brands = await cms.payload.find({ collection: "brands", depth: 0 });
  brand = brands.docs[0]?.id ?? 0;
  await cms.payload.update({
    collection: "brands",
    id: brand,
    data: { jurisdiction: "england" },
  });
  rendition = await cms.renditions.put(
    sampleProduction({ headline: "Jo Sample feeds the caddy" }),
  );
  toolkit = await findToolkit();
});
afterAll(() => cms.close());

async function findToolkit(): Promise<Toolkit> {
  const { docs } = await cms.payload.find({ collection: "toolkits", depth: 0 });
  const [found] = docs;
  if (!found) throw new Error("The sample brand has no toolkit");
  return found;
}

/** An election whose period runs today, with what is said of it. */
const call = (given: Partial<Election> = {}): Promise<Election> =>
  cms.payload.create({
    collection: "elections",
    depth: 0,
    data: {
      name: "General election",
      kind: "parliamentary",
      area: "whole",
      brand,
      noticeDay: noon(daysFromNow(-3)),
      pollDay: noon(daysFromNow(10)),
      ...given,
    },
  });

/** Ends an election, past the rules for what is entered. */
const end = async ({ id, name }: Election): Promise<void> => {
  await cms.payload.db.updateOne({
    collection: "elections",
    id,
    data: { name: `${name} ${id}`, pollDay: noon(daysFromNow(-1)) },
  });
};

const treat = (treatment: NonNullable<Toolkit["election"]>) =>
  cms.payload.update({
    collection: "toolkits",
    id: toolkit.id,
    data: { election: treatment },
  });

/** Fetches the rendition's file as somebody. */
async function fetchFile(as: Person) {
  const answer = await rest(cms, `/renditions/${rendition.id}/files/1`, { as });
  return { status: answer.status, said: await answer.text() };
}

describe("the register of elections", () => {
  it.each(roles.filter((role) => role !== "monitoring-officer"))(
    "takes nothing from a %s",
    async (role) => {
      const { status } = await rest(cms, "/elections", {
        method: "POST",
        as: await personWith(cms, role),
        body: {
          name: "Mine",
          kind: "local",
          area: "whole",
          brand,
          pollDay: noon("2028-05-04"),
        },
      });
      expect(status).toBe(403);
    },
  );

  it("counts the last day of the notice from the poll where nobody knows it yet", async () => {
    const election = await call({
      name: "Local elections 2028",
      kind: "local",
      noticeDay: null,
      pollDay: noon("2028-05-04"),
    });
    expect(election).toMatchObject({
      noticeDay: noon("2028-03-27"),
      timetable: {
        notice: "27 March 2028",
        register: "13 April 2028",
        postal: "18 April 2028",
        proxy: "25 April 2028",
      },
    });
  });

  it.each<[string, Partial<Election>, RegExp]>([
    [
      "after the last day that the law allows",
      {
        kind: "local",
        noticeDay: noon("2028-03-28"),
        pollDay: noon("2028-05-04"),
      },
      /published by 27 March 2028, 25 working days before the poll/,
    ],
    [
      "after the poll",
      { noticeDay: noon("2028-05-05"), pollDay: noon("2028-05-04") },
      /after the poll on 4 May 2028/,
    ],
    [
      "that nobody gives where it cannot be counted",
      { noticeDay: null, pollDay: noon("2028-05-04") },
      /not counted from the poll/,
    ],
  ])("refuses a notice %s", async (_, given, says) => {
    await expect(call({ name: "Refused", ...given })).rejects.toMatchObject({
      data: {
        errors: [{ path: "noticeDay", message: expect.stringMatching(says) }],
      },
    });
  });

  it("keeps an election that somebody has decided about, and the early day of its notice", async () => {
    const election = await call({
      name: "Decided",
      noticeDay: noon("2028-03-01"),
      pollDay: noon("2028-05-04"),
    });
    expect(election.noticeDay).toBe(noon("2028-03-01"));
    await cms.payload.create({
      collection: "election-overrides",
      data: {
        election: election.id,
        toolkit: toolkit.id,
        reason: "It is about registering to vote.",
        person: (await personWith(cms, "monitoring-officer")).id,
      },
    });
    await expect(
      cms.payload.delete({ collection: "elections", id: election.id }),
    ).rejects.toThrow(/the monitoring officer has decided about 1 campaign/);
  });

  it("keeps an election whose period has begun", async () => {
    const election = await call();
    await expect(
      cms.payload.delete({ collection: "elections", id: election.id }),
    ).rejects.toThrow(/its period began on/);
    await end(election);
  });
});

describe("while the period before an election runs", () => {
  let election: Election;
  beforeAll(async () => {
    election = await call({
      people: [(await makePerson(cms.payload, "member")).id],
    });
  });
  afterAll(() => end(election));

  it("a paused campaign is refused with the law's own status and a reason", async () => {
    await treat("pause");
    const as = await personWith(cms, "officer");
    const { said, status } = await fetchFile(as);
    expect(status).toBe(451);
    expect(JSON.parse(said)).toMatchObject({
      errors: [
        {
          name: "election-block",
          message: expect.stringMatching(
            /^Cannot hand out rendition ".+": Before "General election", from .+ to the close of poll on .+, the campaign pauses/,
          ),
        },
      ],
    });
  });

  it("copy that names somebody on the list is refused, and the answer names nobody", async () => {
    await treat("continue");
    const { said, status } = await fetchFile(await personWith(cms, "officer"));
    expect(status).toBe(451);
    expect(said).toContain("names somebody on the monitoring officer’s list");
    expect(said).not.toContain("Jo Sample");
  });

  it("what is about voting itself is handed out, but not to a member", async () => {
    await treat("exempt");
    expect(await fetchFile(await personWith(cms, "officer"))).toMatchObject({
      status: 200,
    });
    expect(
      await fetchFile(await personWith(cms, "portfolio-holder")),
    ).toMatchObject({ status: 451 });
  });

  it("an override lets one campaign go on until it is taken back", async () => {
    await treat("pause");
    const officer = await personWith(cms, "monitoring-officer");
    const made = await rest(cms, "/election-overrides", {
      method: "POST",
      as: officer,
      body: {
        election: election.id,
        toolkit: toolkit.id,
        reason: "The bins are collected all the same.",
      },
    });
    expect(await made.json()).toMatchObject({
      doc: { reference: expect.stringMatching(/^MO-\d{4}$/) },
    });
    const as = await personWith(cms, "officer");
    expect((await fetchFile(as)).status).toBe(200);
    const { docs } = await cms.payload.find({
      collection: "election-overrides",
    });
    await rest(cms, `/election-overrides/${docs[0]?.id}`, {
      method: "PATCH",
      as: officer,
      body: { isRevoked: true },
    });
    expect((await fetchFile(as)).status).toBe(451);
  });
});

describe("an election elsewhere", () => {
  it("in another ward stops nothing", async () => {
    await treat("pause");
    await cms.payload.update({
      collection: "toolkits",
      id: toolkit.id,
      data: { wards: ["Millbrook"] },
    });
    const election = await call({
      kind: "by-election",
      noticeDay: noon(daysFromNow(-60)),
      area: "wards",
      wards: ["Weirford"],
    });
    const as = await personWith(cms, "officer");
    expect((await fetchFile(as)).status).toBe(200);
    await cms.payload.update({
      collection: "toolkits",
      id: toolkit.id,
      data: { wards: ["Millbrook", "Weirford"] },
    });
    expect((await fetchFile(as)).status).toBe(451);
    await end(election);
  });

  it("that is over has released everything by itself", async () => {
    const election = await call({
      noticeDay: noon(daysFromNow(-40)),
      pollDay: noon(daysFromNow(-1)),
    });
    expect((await fetchFile(await personWith(cms, "officer"))).status).toBe(
      200,
    );
    await end(election);
  });
});
