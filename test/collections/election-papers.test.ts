import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles, type Brand, type Role } from "#collections";
import { larkmere } from "#larkmere";
import { seedBrand } from "#plugin";
import { sha256 } from "#render";
import { inspectUa } from "../../src/render/preflight/ua/inspect-ua.ts";
import { electionOf, noon } from "../support/election-days.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { textOf, withPdf } from "../support/pdf-reader.ts";
import { rest } from "../support/rest.ts";
import { sampleBrand, sampleSource } from "../support/sample-brand.ts";
import { makePerson } from "../support/sample-people.ts";
import { tagFaults } from "../support/tag-faults.ts";

let cms: TestCms;
let brand: number;
let election: number;

beforeAll(async () => {
  cms = await startCms();
  const { logo, swatches, typography } = larkmere;
  const source = await sampleSource();
  await seedBrand(cms.payload, {
    ...source,
    brand: { ...sampleBrand, logo, swatches, typography },
  });
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  brand = docs[0]?.id ?? 0;
  await setJurisdiction("england");
  await cms.payload.update({
    collection: "toolkits",
    where: {},
    data: { election: "pause", validTo: null },
  });
  const person = await makePerson(cms.payload, "candidate");
  const made = await cms.payload.create({
    collection: "elections",
    data: electionOf(brand, {
      name: "By-election, Weirford ward",
      kind: "by-election",
      contact: "01632 960 100",
      people: [person.id],
      noticeDay: noon("2028-03-20"),
      pollDay: noon("2028-05-04"),
    }),
  });
  election = made.id;
});
afterAll(() => cms.close());

const setJurisdiction = (jurisdiction: NonNullable<Brand["jurisdiction"]>) =>
  cms.payload.update({
    collection: "brands",
    id: brand,
    data: { jurisdiction },
  });

const fetchPaper = async (paper: string, role: Role = "monitoring-officer") => {
  const as = await personWith(cms, role);
  const path = `/elections/${election}/papers/${paper}`;
  const answer = await rest(cms, path, { as });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes };
};

const said = async (bytes: Uint8Array): Promise<string> =>
  (await textOf(bytes)).replaceAll(/\s+/g, " ");

const staff: readonly Role[] = [
  ...(["administrator", "guardian", "designer", "officer"] as const),
  ...(["approver", "monitoring-officer", "consent-officer", "reader"] as const),
];

describe("papers about an election", () => {
  it.each(roles.filter((role) => !staff.includes(role)))(
    "are not given to a %s",
    async (role) => {
      const { status } = await fetchPaper("notice", role);
      expect([403, 404]).toContain(status);
    },
  );

  it("that name campaigns in preparation are not given to a reader", async () => {
    expect((await fetchPaper("briefing", "reader")).status).toBe(403);
  });

  it("are a notice and a briefing, and nothing else", async () => {
    expect((await fetchPaper("poster")).status).toBe(404);
  });
});

describe("the building notice", () => {
  it.each(["notice", "notice?format=a3"])(
    "says the election's own days on one side, readable by everybody: %s",
    async (paper) => {
      const { bytes, status } = await fetchPaper(paper);
      expect(status).toBe(200);
      const words = await said(bytes);
      for (const part of [
        "Before the vote",
        "By-election, Weirford ward",
        "Monday 20 March 2028",
        "Thursday 4 May 2028",
        "5pm, Tuesday 18 April 2028",
        "01632 960 100",
      ])
        expect(words).toContain(part);
      expect(words).not.toContain("Jo Sample");
      expect(await withPdf(bytes, async ({ numPages }) => numPages)).toBe(1);
      expect(inspectUa(bytes).findings).toEqual([]);
    },
  );

  it("is in Welsh first where the council is in Wales", async () => {
    await setJurisdiction("wales");
    const { bytes } = await fetchPaper("notice");
    const words = await said(bytes);
    expect(words.indexOf("Cyn y bleidlais")).toBeGreaterThanOrEqual(0);
    expect(words.indexOf("Cyn y bleidlais")).toBeLessThan(
      words.indexOf("Before the vote"),
    );
    expect(words.indexOf("dydd Iau 4 Mai 2028")).toBeLessThan(
      words.indexOf("Thursday 4 May 2028"),
    );
    expect(inspectUa(bytes).findings).toEqual([]);
    await setJurisdiction("england");
  });

  it("has the same bytes for the same election", async () => {
    const [one, other] = [
      await fetchPaper("notice"),
      await fetchPaper("notice"),
    ];
    expect(sha256(one.bytes)).toBe(sha256(other.bytes));
  });
});

describe("the staff briefing", () => {
  it("says what stops, what nobody does and whom to ask, and names nobody on the list", async () => {
    const { bytes, headers, status } = await fetchPaper("briefing", "officer");
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toContain("staff-briefing.pdf");
    const words = await said(bytes);
    for (const part of [
      "All of it stops",
      "no copy, caption or quotation names",
      "01632 960 100",
      "Local Government Act 1986",
      "It is no legal advice",
    ])
      expect(words).toContain(part);
    expect(words).not.toContain("Jo Sample");
    expect(inspectUa(bytes).findings).toEqual([]);
    expect(tagFaults(bytes)).toEqual([]);
  });
});
