/** Rights end with a day in the United Kingdom, to the minute, on both sides of a change of the clock. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  judgeHanding,
  shareStateAt,
  type Photograph,
  type Rendition,
} from "#collections";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { makeConsent, makePerson } from "../support/sample-people.ts";
import { startSharing } from "../support/sharing.ts";

let cms: TestCms;
let rendition: Rendition;

beforeAll(async () => {
  cms = await startCms();
  ({ rendition } = await startSharing(cms));
});
afterAll(() => cms.close());

const change = (data: Partial<Photograph>) =>
  cms.payload.update({
    collection: "photographs",
    where: { slug: { equals: "first" } },
    data,
  });

/** Whether nothing forbids handing the output out at a moment. */
const isOpenAt = async (moment: string): Promise<boolean> => {
  const { rights } = await judgeHanding(cms.payload, rendition, {
    handing: "download",
    isForMember: false,
    moment: new Date(moment),
  });
  return rights
    .flatMap(({ objections }) => objections)
    .every(({ severity }) => severity !== "block");
};

/** Last days, with the last minute of each and the first one after it. */
const ends: readonly [string, string, string, string][] = [
  [
    "in winter",
    "2027-01-31",
    "2027-01-31T23:59:59.999Z",
    "2027-02-01T00:00:00.000Z",
  ],
  [
    "in summer",
    "2027-06-30",
    "2027-06-30T22:59:59.999Z",
    "2027-06-30T23:00:00.000Z",
  ],
  [
    "on the day on which clocks go forward",
    "2027-03-28",
    "2027-03-28T22:59:59.999Z",
    "2027-03-28T23:00:00.000Z",
  ],
  [
    "on the day on which clocks go back",
    "2027-10-31",
    "2027-10-31T23:59:59.999Z",
    "2027-11-01T00:00:00.000Z",
  ],
];

describe("a consent holds until midnight of its last day", () => {
  it.each(ends)("%s", async (_, day, last, first) => {
    const { id } = await makePerson(cms.payload);
    const consent = await makeConsent(cms.payload, id, {
      expiresOn: `${day}T12:00:00.000Z`,
    });
    await change({ people: [{ person: id, consent: consent.id }] });
    expect([await isOpenAt(last), await isOpenAt(first)]).toEqual([
      true,
      false,
    ]);
  });
});

describe("a consent of a child holds until midnight before the birthday", () => {
  it("in summer", async () => {
    const { id } = await makePerson(cms.payload, "child");
    const consent = await makeConsent(cms.payload, id, {
      ageBand: "under-13",
      signedBy: ["guardian"],
      nextBandOn: "2027-07-01T12:00:00.000Z",
    });
    await change({ people: [{ person: id, consent: consent.id }] });
    expect([
      await isOpenAt("2027-06-30T22:59:59.999Z"),
      await isOpenAt("2027-06-30T23:00:00.000Z"),
    ]).toEqual([true, false]);
  });
});

describe("a photograph may be used until midnight of its last day", () => {
  it.each(ends)("%s", async (_, day, last, first) => {
    await change({ people: [], lastDay: `${day}T12:00:00.000Z` });
    expect([await isOpenAt(last), await isOpenAt(first)]).toEqual([
      true,
      false,
    ]);
  });
});

describe("a link is open until its last moment and not in it", () => {
  it.each([
    ["at midnight in summer", "2027-06-30T23:00:00.000Z"],
    ["at 22:00 in winter", "2027-01-31T22:00:00.000Z"],
    ["in the hour that clocks skip", "2027-03-28T01:00:00.000Z"],
    ["in the hour that clocks show twice", "2027-10-31T01:00:00.000Z"],
  ])("%s", (_, expires) => {
    const at = Date.parse(expires);
    const share = { expires, renditions: [1] };
    expect(
      [at - 1, at, at + 1].map((moment) =>
        shareStateAt(share, new Date(moment)),
      ),
    ).toEqual(["open", "expired", "expired"]);
  });
});
