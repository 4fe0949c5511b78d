import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expiriesDue,
  type Consent,
  type Expiry,
  type Role,
} from "#collections";
import { seedBrand } from "#plugin";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { makeConsent, makePerson } from "../support/sample-people.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
});
afterAll(() => cms.close());

const noon = (day: string) => `${day}T12:00:00.000Z`;

const consentWith = async (data: Partial<Consent>): Promise<Consent> => {
  const { id } = await makePerson(cms.payload);
  return makeConsent(cms.payload, id, data);
};

const noticeOf = async (
  reference: string | null | undefined,
  day: `${number}-${number}-${number}`,
): Promise<Expiry | undefined> =>
  (await expiriesDue(cms.payload, day)).find(
    (expiry) => expiry.reference === reference,
  );

const ends: readonly [
  string,
  Partial<Consent>,
  `${number}-${number}-${number}`,
][] = [
  ["by its own day", { expiresOn: noon("2026-09-30") }, "2026-09-30"],
  [
    "by the policy, three years after it was signed",
    { signedOn: noon("2023-09-30") },
    "2026-09-30",
  ],
  [
    "by the policy, from a leap day on",
    { signedOn: noon("2024-02-29") },
    "2027-02-28",
  ],
  [
    "the day before a child turns 13",
    {
      ageBand: "under-13",
      signedBy: ["guardian"],
      nextBandOn: noon("2026-10-01"),
    },
    "2026-09-30",
  ],
];

describe("a consent", () => {
  it("that was withdrawn is told of no more", async () => {
    const { reference } = await consentWith({
      expiresOn: noon("2026-09-30"),
      withdrawnOn: noon("2026-06-01"),
      withdrawnVia: "card",
    });
    expect(await noticeOf(reference, "2026-09-25")).toBeUndefined();
  });

  it("is told of on no day before its first notice, and on none after its end", async () => {
    const { reference } = await consentWith({ expiresOn: noon("2026-09-30") });
    expect(await noticeOf(reference, "2026-07-01")).toBeUndefined();
    expect(await noticeOf(reference, "2026-10-01")).toBeUndefined();
    expect(await noticeOf(reference, "2026-07-02")).toMatchObject({
      notice: 90,
      isFirstDay: true,
    });
  });

  it.each(ends)("is told of before it ends %s", async (_, data, lastDay) => {
    const { reference } = await consentWith(data);
    expect(await noticeOf(reference, lastDay)).toMatchObject({
      kind: "consent",
      lastDay,
      daysLeft: 0,
      notice: 7,
    });
  });
});

const change = (slug: string, data: object) =>
  cms.payload.update({
    collection: "photographs",
    where: { slug: { equals: slug } },
    data,
    depth: 0,
  });

describe("a photograph", () => {
  it("is told of before its own last day", async () => {
    await change("first", { lastDay: noon("2026-09-30") });
    expect(await noticeOf("first", "2026-09-01")).toMatchObject({
      kind: "photograph",
      collection: "photographs",
      notice: 30,
    });
  });

  it("is told of before the licence ends that carries it longest", async () => {
    const { docs } = await cms.payload.find({
      collection: "photographs",
      where: { slug: { equals: "second" } },
      depth: 0,
    });
    const [row] = docs[0]?.licences ?? [];
    const licence = (reference: string, until: string) => ({
      ...row,
      id: reference,
      reference,
      until: noon(until),
    });
    await change("second", {
      licences: [
        licence("LIC-SHORT", "2026-09-20"),
        licence("LIC-LONG", "2026-09-30"),
      ],
    });
    expect(await noticeOf("LIC-SHORT", "2026-09-15")).toBeUndefined();
    expect(await noticeOf("LIC-LONG", "2026-09-15")).toMatchObject({
      kind: "licence",
      collection: "photographs",
      lastDay: "2026-09-30",
    });
  });
});

describe("a toolkit", () => {
  it("is told of before the earlier end of its own and its narrative's", async () => {
    const where = { slug: { equals: "feed-the-caddy" } };
    const { docs } = await cms.payload.update({
      collection: "toolkits",
      where,
      data: { validTo: noon("2026-12-31") },
      depth: 0,
    });
    await cms.payload.update({
      collection: "narratives",
      id: Number(docs[0]?.narrative),
      data: { validTo: noon("2026-09-30") },
    });
    expect(await noticeOf("feed-the-caddy", "2026-09-23")).toMatchObject({
      kind: "toolkit",
      lastDay: "2026-09-30",
      isFirstDay: true,
    });
    expect(await noticeOf("feed-the-caddy", "2026-12-20")).toBeUndefined();
  });
});

const ask = async (role: Role, query = "?day=2026-09-25") => {
  const as = await personWith(cms, role);
  const answer = await rest(cms, `/expiries${query}`, { as });
  const { expiries = [] }: { expiries?: readonly Expiry[] } =
    await answer.json();
  return {
    status: answer.status,
    kinds: [...new Set(expiries.map(({ kind }) => kind))].toSorted(),
  };
};

describe("what ends soon", () => {
  it.each(["supplier", "elected-member", "partner", "reader"] as const)(
    "is not told to a %s",
    async (role) => {
      expect((await ask(role)).status).toBe(403);
    },
  );

  it("is not told to somebody without a login", async () => {
    expect((await rest(cms, "/expiries")).status).toBe(403);
  });

  it.each([
    ["officer", ["toolkit"]],
    ["guardian", ["licence", "photograph", "toolkit"]],
    ["consent-officer", ["consent", "licence", "photograph", "toolkit"]],
  ] as const)("tells a %s of what they may read", async (role, kinds) => {
    expect(await ask(role)).toEqual({ status: 200, kinds });
  });

  it("is asked of no day that does not exist", async () => {
    expect((await ask("guardian", "?day=2026-02-30")).status).toBe(400);
  });
});
