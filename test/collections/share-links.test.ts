import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, dayText } from "#brand";
import {
  faultsInRelease,
  readEvents,
  readRelease,
  todayInLondon,
  verifyChain,
  type AuditEvent,
  type Rendition,
} from "#collections";
import { makeConsent, makePerson } from "../support/sample-people.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { noonIn, startSharing, type Sharing } from "../support/sharing.ts";

let cms: TestCms;
let rendition: Rendition;
let officer: Person;
let sharing: Sharing;

beforeAll(async () => {
  cms = await startCms();
  sharing = await startSharing(cms);
  ({ officer, rendition } = sharing);
});
afterAll(() => cms.close());

describe("a link", () => {
  it("shows its files to anybody, and to no search engine", async () => {
    const { link } = await sharing.open();
    const { headers, status, text } = await sharing.visit(link);
    expect(status).toBe(200);
    expect(text).toContain("<h1>Files for Mere Print Ltd</h1>");
    expect(text).toContain("Posters for the libraries");
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-security-policy")).toContain(
      "default-src 'none'",
    );
  });

  it("gives its files, counts them, and tells the audit which link it was", async () => {
    const { id, link } = await sharing.open();
    const file = await sharing.visit(sharing.fileOf(link));
    expect(file).toMatchObject({ status: 200, text: "a picture in en" });
    expect(file.headers.get("x-robots-tag")).toContain("noindex");
    await sharing.visit(link);
    expect(
      await cms.payload.findByID({ collection: "shares", id }),
    ).toMatchObject({ downloads: 1, opened: 1 });
    expect(await lastEvent()).toMatchObject({
      kind: "handed-out",
      actor: `share:${id}`,
      detail: { handing: "share" },
    });
    expect(await verifyChain(readEvents(cms.payload))).toMatchObject({
      isWhole: true,
    });
  });

  it("gives proofs with the mark across them, and keeps the file as it is", async () => {
    const made = await sharp({
      create: { width: 300, height: 200, channels: 3, background: "#2a6f3b" },
    })
      .png()
      .toBuffer();
    const plain = sampleProduction({ language: "ur" });
    const picture = await cms.renditions.put({
      ...plain,
      artworks: [{ bytes: made, mediaType: "image/png" }],
    });
    const { link } = await sharing.open({
      isProof: true,
      renditions: [picture.id],
    });
    const answer = await rest(cms, `${link}/files/${picture.id}/1`);
    expect(answer.headers.get("content-disposition")).toContain(
      'filename="proof-feed-the-caddy',
    );
    const proof = new Uint8Array(await answer.arrayBuffer());
    const [before, after] = await Promise.all(
      [made, proof].map((bytes) => sharp(bytes).stats()),
    );
    expect(before?.channels[1]?.stdev).toBe(0);
    expect(after?.channels[1]?.stdev).toBeGreaterThan(5);
    expect(await cms.renditions.read(picture)).toEqual([made]);
  });

  it("tells how its files are released, without names, and of proofs nothing", async () => {
    const { link } = await sharing.open();
    const answer = await sharing.visit(`${link}/releases.json`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-robots-tag")).toContain("noindex");
    const file = rendition.files?.[0]?.digest ?? "";
    expect(faultsInRelease(readRelease(answer.text, file), { file })).toEqual(
      [],
    );
    const proofs = await sharing.open({ isProof: true });
    expect((await sharing.visit(`${proofs.link}/releases.json`)).status).toBe(
      404,
    );
  });

  it("writes what somebody typed as text and never as a page", async () => {
    const { link } = await sharing.open({ recipient: '<script>"&' });
    const { text } = await sharing.visit(link);
    expect(text).toContain("&lt;script&gt;&quot;&amp;");
    expect(text).not.toContain("<script>");
  });

  it.each([
    ["forged", (link: string) => link.slice(0, -22) + "A".repeat(22)],
    ["cut short", (link: string) => link.slice(0, -1)],
    ["too long", (link: string) => `${link}A`],
  ])("that is %s leads nowhere", async (_, change) => {
    const { link } = await sharing.open();
    expect((await sharing.visit(change(link))).status).toBe(404);
  });

  it("gives no file that is not its own", async () => {
    const other = await cms.renditions.put(
      sampleProduction({ language: "pl" }),
    );
    const { link } = await sharing.open();
    const asked = [
      `${link}/files/${other.id}/1`,
      `${link}/files/${rendition.id}/2`,
    ];
    for (const address of asked)
      expect((await sharing.visit(address)).status).toBe(404);
  });

  it("that is made anew closes the one before it", async () => {
    const { id, link } = await sharing.open();
    await rest(cms, `/shares/${id}/link`, { method: "POST", as: officer });
    expect((await sharing.visit(link)).status).toBe(404);
  });

  it("is made by nobody else", async () => {
    const { id } = await sharing.open();
    const as = await personWith(cms, "officer");
    const { status } = await rest(cms, `/shares/${id}/link`, {
      method: "POST",
      as,
    });
    expect([403, 404]).toContain(status);
  });

  it("that is taken back is gone, files and all", async () => {
    const { id, link } = await sharing.open();
    await sharing.change(id, { isRevoked: true });
    for (const address of [link, sharing.fileOf(link)])
      expect(await sharing.visit(address)).toMatchObject({
        status: 410,
        text: expect.stringContaining("taken back"),
      });
  });

  it("that has expired is gone", async () => {
    const { id, link } = await sharing.open();
    await sharing.change(id, { expires: "2026-01-01T00:00:00.000Z" });
    expect(await sharing.visit(sharing.fileOf(link))).toMatchObject({
      status: 410,
      text: expect.stringContaining("has expired"),
    });
  });

  it("with a limit gives the last file once, however many ask at once", async () => {
    const { link } = await sharing.open({ downloadLimit: 2 });
    const asked = await Promise.all(
      Array.from({ length: 6 }, () => sharing.visit(sharing.fileOf(link))),
    );
    const statuses = asked.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, 200, 410, 410, 410, 410]);
  });
});

const lastEvent = async (): Promise<AuditEvent | undefined> =>
  (await cms.payload.find({ collection: "audit-events", limit: 1 })).docs[0];

describe("a link with a password", () => {
  const password = "order-your-liners";
  const give = async (link: string, typed: string) => {
    const form = new FormData();
    form.set("password", typed);
    const answer = await rest(cms, link, { method: "POST", body: form });
    return { status: answer.status, text: await answer.text() };
  };
  const ticketIn = (text: string) => /\?ticket=([^"&]+)/.exec(text)?.[1] ?? "";

  it("shows nothing before it", async () => {
    const { link } = await sharing.open({ password });
    const { text } = await sharing.visit(link);
    expect(text).toContain('<label for="password">');
    expect(text).not.toContain(rendition.name);
    expect((await sharing.visit(sharing.fileOf(link))).status).toBe(403);
  });

  it("opens with it, and with nothing else", async () => {
    const { link } = await sharing.open({ password });
    expect((await give(link, "order-your-liner")).status).toBe(403);
    const { status, text } = await give(link, password);
    expect(status).toBe(200);
    const ticket = ticketIn(text);
    expect(
      (await sharing.visit(`${sharing.fileOf(link)}?ticket=${ticket}`)).status,
    ).toBe(200);
    expect(
      (await sharing.visit(`${sharing.fileOf(link)}?ticket=${ticket}A`)).status,
    ).toBe(403);
  });

  it("takes no ticket of another link, nor one from before a new password", async () => {
    const first = await sharing.open({ password });
    const second = await sharing.open({ password });
    const ticket = ticketIn((await give(first.link, password)).text);
    expect(
      (await sharing.visit(`${sharing.fileOf(second.link)}?ticket=${ticket}`))
        .status,
    ).toBe(403);
    await sharing.change(first.id, { password: "another-password" });
    expect(
      (await sharing.visit(`${sharing.fileOf(first.link)}?ticket=${ticket}`))
        .status,
    ).toBe(403);
  });

  it("asks nobody for more than ten wrong ones", async () => {
    const { link } = await sharing.open({ password });
    for (let tried = 0; tried < 10; tried += 1)
      await give(link, `wrong ${tried}`);
    expect((await give(link, password)).status).toBe(429);
  });
});

describe("a link that was sent before", () => {
  it("is closed for a file whose photograph lost its consent, without a word about whose", async () => {
    const person = await makePerson(cms.payload);
    const consent = await makeConsent(cms.payload, person.id);
    await cms.payload.update({
      collection: "photographs",
      where: { slug: { equals: "first" } },
      data: { people: [{ person: person.id, consent: consent.id }] },
    });
    const { link } = await sharing.open();
    expect((await sharing.visit(sharing.fileOf(link))).status).toBe(200);
    await cms.payload.update({
      collection: "consents",
      id: consent.id,
      data: { withdrawnOn: noonIn(0), withdrawnVia: "letter" },
    });
    const { status, text } = await sharing.visit(sharing.fileOf(link));
    expect(status).toBe(410);
    expect(text).toContain("may no longer be used.");
    expect(text).not.toMatch(/consent|P-\d|CON-/i);
    await cms.payload.update({
      collection: "photographs",
      where: { slug: { equals: "first" } },
      data: { people: [] },
    });
  });

  it("is closed in the time before an election with the law's own status", async () => {
    const { link } = await sharing.open({ isForMember: true });
    expect((await sharing.visit(sharing.fileOf(link))).status).toBe(200);
    const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
    await cms.payload.create({
      collection: "elections",
      data: {
        name: "General election",
        kind: "parliamentary",
        area: "whole",
        brand: docs[0]?.id ?? 0,
        noticeDay: noonIn(-3),
        pollDay: noonIn(10),
      },
    });
    const refused = await sharing.visit(sharing.fileOf(link));
    expect(refused.status).toBe(451);
    expect(refused.text).toContain(
      `the link is for an elected member, to whom no publicity is handed out. It may be given out again when the polls have closed, at 10 pm on ${dayText(addDays(todayInLondon(), 10))}`,
    );
    expect(refused.text).not.toMatch(/monitoring officer|General election/);
  });
});
