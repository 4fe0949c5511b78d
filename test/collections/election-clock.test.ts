/** Elections begin and end by the clock on the wall in London, at every door, and nobody has to do anything. */
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  vi,
} from "vitest";
import type { Rendition } from "#collections";
import { refusalOf, takeCounted, type OpenKit } from "#plugin/portal";
import { electionOf, fetchFile, noon } from "../support/election-days.ts";
import { fileIn, startKits } from "../support/kits.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { startSharing, type Sharing } from "../support/sharing.ts";

let cms: TestCms;
let sharing: Sharing;
let press: Rendition;
let link: string;
let kit: OpenKit;

beforeAll(async () => {
  cms = await startCms();
  sharing = await startSharing(cms);
  press = await cms.renditions.put(
    sampleProduction({ isPress: true, language: "cy" }),
  );
  const share = await sharing.open();
  ({ link } = share);
  // No link is made for so long: this one is to see both elections.
  await cms.payload.db.updateOne({
    collection: "shares",
    id: share.id,
    data: { expires: "2028-12-31T12:00:00.000Z" },
  });
  const kits = await startKits(cms);
  kit = await kits.open(
    await kits.make({ renditions: [sharing.rendition.id] }),
  );
  await cms.payload.update({
    collection: "toolkits",
    where: {},
    data: { election: "pause", validFrom: null, validTo: null },
  });
  await cms.payload.update({
    collection: "narratives",
    where: {},
    data: { validFrom: null, validTo: null },
  });
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  const brand = docs[0]?.id ?? 0;
  for (const [name, notice, poll] of [
    ["Spring", "2027-03-22", "2027-05-06"],
    ["Autumn", "2027-10-05", "2027-11-04"],
  ] as const)
    await cms.payload.create({
      collection: "elections",
      data: electionOf(brand, {
        name,
        noticeDay: noon(notice),
        pollDay: noon(poll),
      }),
    });
});
afterAll(() => cms.close());
afterEach(() => {
  vi.useRealTimers();
});

/** What each door answers at a moment. */
async function doorsAt(moment: string) {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
  const officer = await personWith(cms, "officer");
  const studio = await personWith(cms, "studio");
  return {
    download: (await fetchFile(cms, sharing.rendition, officer)).status,
    share: (await sharing.visit(sharing.fileOf(link))).status,
    pull: (await fetchFile(cms, press, studio)).status,
    kit: (await isOpenIn(kit)) ? 200 : 451,
  };
}

/** Whether a kit hands its artwork out. */
async function isOpenIn(open: OpenKit): Promise<boolean> {
  const file = await fileIn(open, "artwork");
  const refusal = await refusalOf(file);
  if (!refusal) return (await takeCounted(open, file)).length > 0;
  expect(refusal).toMatchObject({ code: "election-block" });
  return false;
}

const open = { download: 200, share: 200, pull: 200, kit: 200 };
const closed = { download: 451, share: 451, pull: 451, kit: 451 };

describe("a paused campaign", () => {
  it.each([
    [
      "the minute before the notice, in winter",
      "2027-03-21T23:59:59.999Z",
      open,
    ],
    [
      "00:00 on the day of the notice, in winter",
      "2027-03-22T00:00:00.000Z",
      closed,
    ],
    ["the hour that the clocks skip", "2027-03-28T01:00:00.000Z", closed],
    ["21:59 on poll day, in summer", "2027-05-06T20:59:59.999Z", closed],
    ["22:00 on poll day, in summer", "2027-05-06T21:00:00.000Z", open],
    [
      "the minute before the notice, in summer",
      "2027-10-04T22:59:59.999Z",
      open,
    ],
    [
      "00:00 on the day of the notice, in summer",
      "2027-10-04T23:00:00.000Z",
      closed,
    ],
    ["the hour that the clocks show twice", "2027-10-31T01:30:00.000Z", closed],
    ["21:59 on poll day, in winter", "2027-11-04T21:59:59.999Z", closed],
    ["22:00 on poll day, in winter", "2027-11-04T22:00:00.000Z", open],
  ])("stands so at every door at %s", async (_, moment, doors) => {
    expect(await doorsAt(moment)).toEqual(doors);
  });
});
