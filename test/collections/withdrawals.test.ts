import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEvents, readReach, roles, verifyChain } from "#collections";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import {
  startWithdrawing,
  type Withdrawing,
  type Withdrawn,
} from "../support/withdrawing.ts";

let cms: TestCms;
let fixture: Withdrawing;
let withdrawn: Withdrawn;

beforeAll(async () => {
  cms = await startCms();
  fixture = await startWithdrawing(cms);
});
afterAll(() => cms.close());

describe("a withdrawal", () => {
  it.each(roles.filter((role) => role !== "consent-officer"))(
    "is not recorded by a %s",
    async (role) => {
      const { status } = await fixture.withdraw(await personWith(cms, role));
      expect(status).toBe(403);
    },
  );

  it.each([
    ["without a word on how", {}],
    ["in a way that nobody offers", { via: "fax" }],
    ["on a day that does not exist", { via: "letter", on: "2026-02-30" }],
    ["on a day to come", { via: "letter", on: "2999-01-01" }],
    ["before its signature", { via: "letter", on: "2020-01-01" }],
  ])("is refused %s, and nothing has happened", async (_, body) => {
    const answer = await fixture.withdraw(fixture.consentOfficer, body);
    expect(answer.status).toBe(400);
    const [sheets, consent] = await Promise.all([
      cms.payload.count({ collection: "withdrawals" }),
      cms.payload.findByID({
        collection: "consents",
        id: fixture.consent.id,
      }),
    ]);
    expect(sheets.totalDocs).toBe(0);
    expect(consent.withdrawnOn ?? null).toBeNull();
  });

  it("opens a worksheet that keeps everything as it was", async () => {
    withdrawn = await fixture.withdraw();
    expect(withdrawn).toMatchObject({ status: 201, isComplete: false });
    const { reach } = await cms.payload.findByID({
      collection: "withdrawals",
      id: withdrawn.worksheet ?? 0,
    });
    const ids = (found: readonly { readonly id: number }[]) =>
      found.map(({ id }) => id).toSorted((one, other) => one - other);
    expect(reach).toMatchObject({
      photographs: [{ slug: "first" }, { slug: "second" }, { slug: "third" }],
      users: [
        {
          kind: "link",
          items: [
            { name: "Mere Print Ltd", keeper: fixture.sharing.officer.id },
            { name: "Weirford Library" },
          ],
        },
        {
          kind: "job",
          items: [{ who: `user:${fixture.studio.id}`, name: "studio" }],
        },
      ],
      documents: [{ collection: "toolkits" }],
    });
    expect(reach).toHaveProperty("renditions.length", 12);
    expect(ids(readReach(reach).renditions)).toEqual(ids(fixture.renditions));
  });

  it("closes the links for good, page and files", async () => {
    for (const { link } of fixture.links)
      for (const address of [link, fixture.sharing.fileOf(link)]) {
        const { status, text } = await fixture.sharing.visit(address);
        expect(status).toBe(410);
        expect(text).toContain("may no longer be used");
        expect(text).not.toMatch(/consent|P-\d|CON-|WD-/i);
      }
  });

  it("leaves whoever shared no way to open them again", async () => {
    const { id, link } = fixture.links[0] ?? { id: 0, link: "" };
    await fixture.sharing.change(id, { withdrawn: [], isRevoked: false });
    expect((await fixture.sharing.visit(link)).status).toBe(410);
  });

  it("blocks every download and every new link's files at once", async () => {
    const [first] = fixture.renditions;
    const answer = await rest(cms, `/renditions/${first?.id ?? 0}/files/1`, {
      as: fixture.sharing.officer,
    });
    expect(answer.status).toBe(409);
    const { link } = await fixture.sharing.open();
    const { status } = await fixture.sharing.visit(
      fixture.sharing.fileOf(link),
    );
    expect(status).toBe(410);
  });

  it("is recorded once", async () => {
    expect(await fixture.withdraw()).toMatchObject({ status: 409 });
  });

  it("is never taken back", async () => {
    const answer = await rest(cms, `/consents/${fixture.consent.id}`, {
      method: "PATCH",
      as: fixture.consentOfficer,
      body: { withdrawnOn: null, withdrawnVia: null },
    });
    expect(answer.status).toBe(409);
  });

  it("tells the audit of all of it, and of nobody", async () => {
    const { docs } = await cms.payload.find({
      collection: "audit-events",
      where: {
        kind: {
          in: ["consent-withdrawn", "share-closed", "withdrawal-opened"],
        },
      },
      sort: "sequence",
    });
    expect(docs.map(({ kind }) => kind)).toEqual([
      "consent-withdrawn",
      "share-closed",
      "share-closed",
      "withdrawal-opened",
    ]);
    expect(JSON.stringify(docs)).not.toMatch(/Jo Sample|P-\d{4}/);
    expect(await verifyChain(readEvents(cms.payload))).toMatchObject({
      isWhole: true,
    });
  });
});

describe("a link that shares more than what was withdrawn", () => {
  it("goes on with the rest", async () => {
    const other = await startCms();
    const mixed = await startWithdrawing(other);
    const { docs } = await other.payload.find({
      collection: "renditions",
      where: { language: { equals: "ur" } },
    });
    const [rest] = docs;
    const [first] = mixed.renditions;
    const { link } = await mixed.sharing.open({
      renditions: [first?.id, rest?.id],
    });
    await mixed.withdraw();
    const page = await mixed.sharing.visit(link);
    expect(page.status).toBe(200);
    expect(page.text).toContain(`/files/${rest?.id}/1`);
    expect(page.text).not.toContain(`/files/${first?.id}/1`);
    expect(
      (await mixed.sharing.visit(`${link}/files/${rest?.id}/1`)).status,
    ).toBe(200);
    expect((await mixed.sharing.visit(mixed.sharing.fileOf(link))).status).toBe(
      410,
    );
    await other.close();
  });
});
