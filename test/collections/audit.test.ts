import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  forgetEvents,
  readEvents,
  recordEvents,
  roles,
  verifyChain,
  type AuditEvent,
  type ChainReport,
  type Rendition,
} from "#collections";
import { seedBrand } from "#plugin";
import { makeConsent, makePerson } from "../support/sample-people.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { sampleProduction } from "../support/sample-production.ts";

let cms: TestCms;
let rendition: Rendition;
let officer: Person;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  rendition = await cms.renditions.put(sampleProduction());
  officer = await personWith(cms, "officer");
});
afterAll(() => cms.close());

const verify = (head?: string): Promise<ChainReport> =>
  verifyChain(readEvents(cms.payload), head);

async function eventsAbout(about?: string): Promise<readonly AuditEvent[]> {
  const events: AuditEvent[] = [];
  for await (const event of readEvents(cms.payload, { about }))
    events.push(event);
  return events;
}

const last = async () => {
  const { docs } = await cms.payload.find({
    collection: "audit-events",
    limit: 1,
  });
  const [event] = docs;
  if (!event) throw new Error("Nothing is recorded");
  return event;
};

const fetchFile = () =>
  rest(cms, `/renditions/${rendition.id}/files/1`, { as: officer });

describe("the audit", () => {
  it.each(roles)("takes nothing from a %s, and loses nothing", async (role) => {
    const as = await personWith(cms, role);
    const { id } = await last();
    const asked = await Promise.all([
      rest(cms, "/audit-events", { method: "POST", as, body: { says: "x" } }),
      rest(cms, `/audit-events/${id}`, {
        method: "PATCH",
        as,
        body: { says: "x" },
      }),
      rest(cms, `/audit-events/${id}`, { method: "DELETE", as }),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it("is changed and deleted by nobody, not even by the program", async () => {
    const { id } = await last();
    const one = { collection: "audit-events", id } as const;
    await expect(
      cms.payload.update({ ...one, data: { says: "Nothing happened" } }),
    ).rejects.toThrow("it is a record of what was");
    await expect(cms.payload.delete(one)).rejects.toThrow(
      "it is a record that stays",
    );
  });

  it("tells who fetched which file, and who was refused and why", async () => {
    await fetchFile();
    await cms.payload.db.updateOne({
      collection: "renditions",
      id: rendition.id,
      data: { manifest: { ...manifest(), photographs: [{ id: "gone" }] } },
    });
    await fetchFile();
    const about = `rendition:${rendition.id}`;
    expect(await eventsAbout(about)).toMatchObject([
      { kind: "rendition-made", actor: "program" },
      {
        kind: "handed-out",
        actor: `user:${officer.id}`,
        detail: { handing: "download", file: rendition.files?.[0]?.digest },
      },
      {
        kind: "handing-refused",
        actor: `user:${officer.id}`,
        detail: { code: "rights-block" },
        says: expect.stringContaining("Cannot hand out rendition"),
      },
    ]);
  });

  it("tells of a consent and of its end, and not whose it is", async () => {
    const person = await makePerson(cms.payload);
    const consent = await makeConsent(cms.payload, person.id);
    await cms.payload.update({
      collection: "consents",
      id: consent.id,
      data: { withdrawnOn: "2026-06-01T12:00:00.000Z", withdrawnVia: "letter" },
    });
    const events = await eventsAbout(`consent:${consent.reference}`);
    expect(events.map(({ kind }) => kind)).toEqual([
      "consent-recorded",
      "consent-withdrawn",
    ]);
    expect(JSON.stringify(events)).not.toContain(String(person.reference));
  });

  it("tells of other roles, and of nothing where they stay", async () => {
    const { id } = await personWith(cms, "reader");
    const change = (data: object) =>
      cms.payload.update({ collection: "users", id, data });
    await change({ name: "Reads no more" });
    await change({ roles: ["officer"] });
    expect(await eventsAbout(`user:${id}`)).toMatchObject([
      {
        kind: "roles-changed",
        detail: { before: ["reader"], after: ["officer"] },
      },
    ]);
  });

  it("keeps nothing of what is taken back with its transaction", async () => {
    const { createLocalReq, initTransaction, killTransaction } =
      await import("payload");
    const before = await verify();
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    await recordEvents(cms.payload, [lost], req);
    await killTransaction(req);
    expect(await verify()).toEqual(before);
  });

  it("stays one chain where many write at once", async () => {
    const { events } = await verify();
    await Promise.all(
      Array.from({ length: 12 }, () => recordEvents(cms.payload, [lost])),
    );
    expect(await verify()).toMatchObject({
      isWhole: true,
      events: events + 12,
    });
  });
});

const lost = {
  kind: "key-issued",
  about: "machine:9",
  says: "Machine 9 has a new key",
} as const;

const manifest = () => ({ ...sampleProduction().manifest });

describe("the audit, taken out", () => {
  it.each(["officer", "reader", "studio"] as const)(
    "is not for a %s",
    async (role) => {
      const as = await personWith(cms, role);
      expect((await rest(cms, "/audit-events/export", { as })).status).toBe(
        403,
      );
    },
  );

  it("is a table whose cells no spreadsheet reckons with", async () => {
    await recordEvents(cms.payload, [
      { ...lost, about: "=cmd|x", says: 'a "b", c' },
    ]);
    const as = await personWith(cms, "monitoring-officer");
    const answer = await rest(cms, "/audit-events/export?about=%3Dcmd%7Cx", {
      as,
    });
    const [head, line] = (await answer.text()).split("\r\n");
    expect(head).toMatch(/^sequence,at,kind,actor,about,says/);
    expect(line).toContain(`,key-issued,program,'=cmd|x,"a ""b"", c",{},`);
  });

  it("is a line of JSON for each event", async () => {
    const as = await personWith(cms, "monitoring-officer");
    const answer = await rest(
      cms,
      "/audit-events/export?format=jsonl&kind=consent-withdrawn",
      { as },
    );
    const lines = (await answer.text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual([
      "consent-withdrawn",
    ]);
  });

  it.each([
    ["format=xml", 'Cannot write events as \\"xml\\": choose csv or jsonl'],
    ["kind=gossip", 'Cannot choose events by \\"kind\\"'],
    [
      "from=May",
      'Cannot choose events by \\"from\\": expected a day such as 2026-05-07',
    ],
    ["sort=says", "Cannot choose events by"],
  ])("refuses %s with a sentence", async (query, says) => {
    const as = await personWith(cms, "monitoring-officer");
    const answer = await rest(cms, `/audit-events/export?${query}`, { as });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(says);
  });
});

describe("the chain", () => {
  /** Changes an event behind Payload's back, as somebody with the database would, looks, and mends it. */
  async function spoil(id: number, data: Readonly<Record<string, unknown>>) {
    const before = await cms.payload.findByID({
      collection: "audit-events",
      id,
    });
    const write = (given: object) =>
      cms.payload.db.updateOne({
        collection: "audit-events",
        id,
        data: { ...given },
      });
    await write(data);
    const report = await verify();
    await write({ ...before });
    return report;
  }

  it.each([
    ["its words", { says: "All was well" }, "was changed after"],
    ["who did it", { actor: "user:1" }, "was changed after"],
    ["when it was", { at: "2026-01-01T00:00:00.000Z" }, "was changed after"],
    ["its detail", { detail: { handing: "pull" } }, "was changed after"],
    ["its digest", { digest: "0".repeat(64) }, "does not fit its place"],
    ["what comes before it", { previous: "0".repeat(64) }, "does not carry on"],
    ["its number", { sequence: 4000 }, "is missing"],
  ])("with one event changed in %s is broken there", async (_, data, what) => {
    const [, second] = await eventsAbout();
    const report = await spoil(second?.id ?? 0, data);
    expect(report).toMatchObject({
      isWhole: false,
      fault: { sequence: 2, what: expect.stringContaining(what) },
    });
    expect((await verify()).isWhole).toBe(true);
  });

  it("that was cut short is found by a head that was written down", async () => {
    const { events, head } = await verify();
    const { id } = await last();
    await cms.payload.db.deleteOne({
      collection: "audit-events",
      where: { id: { equals: id } },
    });
    expect(await verify()).toMatchObject({ isWhole: true, events: events - 1 });
    expect(await verify(head)).toMatchObject({
      isWhole: false,
      fault: { sequence: events },
    });
  });

  it("holds when words are forgotten by the policy of retention, and says so", async () => {
    const before = await verify();
    const never = await forgetEvents(cms.payload, "2026-11-22");
    expect(never).toBe(0);
    const forgotten = await forgetEvents(cms.payload, "2099-01-01");
    expect(forgotten).toBe(before.events);
    expect(await verify(before.head)).toEqual({ ...before, forgotten });
    expect(await last()).toMatchObject({ says: "Forgotten", actor: "" });
    expect(await forgetEvents(cms.payload, "2099-01-01")).toBe(0);
  });
});
