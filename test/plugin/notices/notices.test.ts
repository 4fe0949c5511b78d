import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordEvents, roles } from "#collections";
import { readMailSettings, Sender, transportOf } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { startMailServer } from "../../support/mail-server.ts";
import { rest } from "../../support/rest.ts";
import {
  mailsTo,
  noticesTo,
  sendOnce as send,
  site,
} from "../../support/sending.ts";
import { noonIn, startSharing, type Sharing } from "../../support/sharing.ts";

let cms: TestCms;
let sharing: Sharing;
let guardian: Person;
let monitor: Person;

beforeAll(async () => {
  cms = await startCms();
  sharing = await startSharing(cms);
  guardian = await personWith(cms, "guardian");
  monitor = await personWith(cms, "monitoring-officer");
});
afterAll(() => cms.close());

const sendOnce = (moment?: Date) => send(cms, moment);
const to = (person: Person) => mailsTo(cms, person);
const noticesOf = (person: Person) => noticesTo(cms, person);

const overridden = (about: string) =>
  recordEvents(cms.payload, [
    {
      kind: "override-made",
      about,
      says: "An override lets a campaign go on",
      actor: `user:${monitor.id}`,
    },
  ]);

/** Tomorrow at half past six and half past seven in London. */
const morningIn = (days: number, time: string): Date =>
  new Date(`${noonIn(days).slice(0, 10)}T${time}:00.000Z`);

describe("a notice", () => {
  it("is seen by nobody but the one who was told", async () => {
    await overridden("override:none-1");
    await sendOnce();
    const [mine] = await noticesOf(guardian);
    expect(mine).toMatchObject({ kind: "override-made", telling: "at-once" });
    const others = roles.filter((role) => role !== "guardian");
    for (const role of others) {
      const as = await personWith(cms, role);
      const answer = await rest(cms, `/notices/${mine?.id}`, { as });
      expect([403, 404]).toContain(answer.status);
    }
    expect((await rest(cms, `/notices/${mine?.id}`)).status).toBe(403);
  });

  it("is written and changed by the program alone, and read by the person alone", async () => {
    const [mine] = await noticesOf(guardian);
    const change = await rest(cms, `/notices/${mine?.id}`, {
      method: "PATCH",
      as: guardian,
      body: { says: "Nothing" },
    });
    expect(change.status).toBe(403);
    const read = (as?: Person, body: object = { ids: [mine?.id] }) =>
      rest(cms, "/notices/read", { method: "POST", body, ...(as && { as }) });
    expect((await read()).status).toBe(403);
    expect(await (await read(monitor)).json()).toEqual({ read: 0 });
    expect((await read(guardian, { ids: ["all"] })).status).toBe(400);
    expect(await (await read(guardian)).json()).toEqual({ read: 1 });
    expect((await noticesOf(guardian))[0]?.readOn).toBeTruthy();
  });

  it("is not told to whoever did it", async () => {
    expect(await noticesOf(monitor)).toEqual([]);
  });

  it("is told once, however often the sender looks", async () => {
    await overridden("override:none-2");
    await sendOnce();
    await sendOnce();
    expect(await noticesOf(guardian)).toHaveLength(2);
    expect(await to(guardian)).toHaveLength(2);
  });

  it("is told by none of two senders that run at once twice", async () => {
    const before = (await to(guardian)).length;
    await overridden("override:none-3");
    const rounds = await Promise.all([sendOnce(), sendOnce(), sendOnce()]);
    expect(rounds.filter(({ isBusy }) => !isBusy).length).toBeGreaterThan(0);
    await sendOnce();
    expect(await to(guardian)).toHaveLength(before + 1);
  });
});

const waiting = async () =>
  (
    await cms.payload.count({
      collection: "mails",
      where: { state: { equals: "waiting" } },
    })
  ).totalDocs;

describe("a mail", () => {
  it("says the same as HTML and as plain text, asks for nothing elsewhere and carries the one link", async () => {
    const [mail] = await to(guardian);
    expect(mail?.subject).toContain("A campaign may go on before an election");
    expect(mail?.html).toContain('<html lang="en-GB" dir="ltr">');
    expect(mail?.html).not.toMatch(/<img|<script|url\(|@import/);
    const words = (text: string) =>
      text
        .replace(/<style>[^]*?<\/style>|<title>[^]*?<\/title>/g, " ")
        .replace(/<[^>]+>/g, " ")
        .replaceAll("&#39;", "'")
        .replace(/(https:\S+|[:\s-])+/g, " ")
        .trim();
    expect(words(mail?.html ?? "")).toBe(words(mail?.text ?? ""));
    expect(mail?.messageId).toMatch(
      /^<livery-mail-\d+-[0-9a-f]{12}@localhost>$/,
    );
    expect(mail?.headers).toContainEqual(
      expect.objectContaining({
        key: "auto-submitted",
        value: "auto-generated",
      }),
    );
  });

  it("waits and is tried again where the server cannot be reached, and breaks nothing", async () => {
    await overridden("override:none-4");
    const broken = transportOf({
      ...readMailSettings(cms.home),
      server: { host: "127.0.0.1", port: 1, tls: "offered" },
    });
    const sender = new Sender(cms.payload, { transport: broken, site });
    expect((await sender.round()).mails).toEqual({ sent: 0, failed: 1 });
    await sender.end();
    const { docs } = await cms.payload.find({
      collection: "mails",
      where: { state: { equals: "waiting" } },
    });
    const problems = docs.flatMap(({ problem }) => problem ?? []);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("127.0.0.1:1 did not take it");
    const before = await waiting();
    await sendOnce(new Date(Date.now() + 120_000));
    expect(before).toBeGreaterThan(0);
    expect(await waiting()).toBe(0);
  });

  it("goes out to a real server, and is given up where its address is refused", async () => {
    const refused: string[] = [];
    const server = await startMailServer({
      onRcptTo: (address, _, done) => {
        if (!refused.includes(address.address)) done();
        else
          done(
            Object.assign(new Error("No such mailbox"), { responseCode: 550 }),
          );
      },
    });
    const transport = transportOf({
      ...readMailSettings(cms.home),
      server: { host: "127.0.0.1", port: server.port, tls: "offered" },
      from: "Larkmere Council <livery@larkmere.example>",
    });
    await overridden("override:none-5");
    const other = await personWith(cms, "guardian");
    refused.push(other.email);
    await overridden("override:none-6");
    const sender = new Sender(cms.payload, { transport, site });
    await sender.round();
    await sender.end();
    await server.close();
    const takers = server.taken.map(({ to: whom }) => whom?.[0]?.address);
    expect(takers.filter((taker) => taker === guardian.email)).toHaveLength(2);
    expect(takers).not.toContain(other.email);
    expect(server.taken[0]?.from?.address).toBe("livery@larkmere.example");
    const { docs } = await cms.payload.find({
      collection: "mails",
      where: { person: { equals: other.id } },
    });
    expect(docs.map(({ state }) => state)).toEqual(["failed", "failed"]);
    expect(docs[0]?.problem).toContain("No such mailbox");
    await cms.payload.delete({ collection: "users", id: other.id });
  });
});

describe("the mail of the morning", () => {
  const entered = (id: string) =>
    recordEvents(cms.payload, [
      { kind: "election-entered", about: id, says: "An election is entered" },
    ]);

  it("is written at seven, one for each person, with all that is not told yet", async () => {
    await entered("election:901");
    await entered("election:902");
    const before = (await to(monitor)).length;
    await sendOnce(morningIn(30, "04:30"));
    expect(await to(monitor)).toHaveLength(before);
    await sendOnce(morningIn(30, "08:30"));
    const mails = await to(monitor);
    expect(mails).toHaveLength(before + 1);
    expect(mails.at(-1)?.subject).toBe("2 things to know today");
    expect(mails.at(-1)?.html?.match(/<h2>/g)).toHaveLength(2);
  });

  it("is not written where there is nothing to tell, or where it was read in the admin", async () => {
    const before = (await to(monitor)).length;
    await sendOnce(morningIn(31, "08:30"));
    await entered("election:903");
    await sendOnce(morningIn(31, "09:30"));
    await rest(cms, "/notices/read", { method: "POST", as: monitor, body: {} });
    await sendOnce(morningIn(32, "08:30"));
    expect(await to(monitor)).toHaveLength(before);
  });

  it("tells of links that end within two days, once", async () => {
    const { doc } = await sharing.share({ expires: noonIn(35) });
    const { officer } = sharing;
    await sendOnce(morningIn(33, "08:30"));
    const ending = async () =>
      (await to(officer)).filter(({ subject }) => subject?.includes("link"));
    const [mail] = await ending();
    expect(mail?.subject).toMatch(/^Your link for Mere Print Ltd ends on \d+ /);
    expect(mail?.text).toContain(`${site}/admin/collections/shares/${doc?.id}`);
    await sendOnce(morningIn(34, "08:30"));
    expect(await ending()).toHaveLength(1);
  });

  it("is not written to somebody who left meanwhile, and reaches those who stay", async () => {
    const leaver = await personWith(cms, "monitoring-officer");
    await entered("election:904");
    await sendOnce(morningIn(37, "04:30"));
    expect(await noticesOf(leaver)).toHaveLength(1);
    await cms.payload.delete({ collection: "users", id: leaver.id });
    const before = (await to(monitor)).length;
    await sendOnce(morningIn(37, "09:30"));
    expect(await to(leaver)).toEqual([]);
    expect(await to(monitor)).toHaveLength(before + 1);
  });
});

describe("what somebody chose", () => {
  const choose = (as: Person, notices: object) =>
    rest(cms, `/users/${as.id}`, { method: "PATCH", as, body: { notices } });

  it("is kept to, but for what policy lets nobody choose", async () => {
    const { officer } = sharing;
    expect((await choose(officer, { shareRevoked: "none" })).status).toBe(200);
    const before = (await to(officer)).length;
    const { doc } = await sharing.share();
    await rest(cms, `/shares/${doc?.id}`, {
      method: "PATCH",
      as: guardian,
      body: { isRevoked: true },
    });
    await sendOnce();
    expect(await to(officer)).toHaveLength(before);
    expect(await noticesOf(officer)).toContainEqual(
      expect.objectContaining({ kind: "share-revoked", telling: "none" }),
    );
    await choose(guardian, { overrideMade: "none" });
    const told = (await to(guardian)).length;
    await overridden("override:none-7");
    await sendOnce();
    expect(await to(guardian)).toHaveLength(told + 1);
  });
});
