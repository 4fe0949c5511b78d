import { createLocalReq } from "payload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterGuide, refusalForOutsiders, type Kit } from "#collections";
import { ToolkitError } from "#render/errors";
import { kitPack, refusalOf, takeCounted, type OpenKit } from "#plugin/portal";
import { electionOf } from "../support/election-days.ts";
import { fileIn, startKits, type Kits } from "../support/kits.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { readZip } from "../support/read-zip.ts";
import { rest } from "../support/rest.ts";
import { makePerson, showSomebody } from "../support/sample-people.ts";
import { noonIn, startSharing, type Sharing } from "../support/sharing.ts";

let cms: TestCms;
let sharing: Sharing;
let kits: Kits;

beforeAll(async () => {
  cms = await startCms();
  sharing = await startSharing(cms);
  kits = await startKits(cms);
}, 120_000);
afterAll(() => cms.close());

/** A kit with one photograph for print. */
async function kitWith(slug: string): Promise<Kit> {
  const { docs } = await cms.payload.find({
    collection: "photographs",
    where: { slug: { equals: slug } },
    depth: 0,
  });
  return kits.make({
    photographs: docs.map(({ id }) => id),
    channel: "print",
    usedUntil: noonIn(30),
  });
}

const photographOf = (kit: OpenKit) => fileIn(kit, "photographs");

/** What somebody outside is told of a refusal. */
const toldOutside = (error: unknown): string =>
  error instanceof ToolkitError ? refusalForOutsiders(error).says : "";

describe("a photograph of a kit whose consent is taken back", () => {
  it("stays in its place, goes out no more, and nobody outside is told whose it was", async () => {
    const { consent } = await showSomebody(cms.payload, "first");
    const kit = await kits.open(await kitWith("first"));
    expect(await refusalOf(await photographOf(kit))).toBeUndefined();
    const answer = await rest(cms, `/consents/${consent.id}/withdraw`, {
      method: "POST",
      as: await personWith(cms, "consent-officer"),
      body: { via: "letter" },
    });
    expect(answer.status).toBe(201);
    const file = await photographOf(kit);
    const refusal = await refusalOf(file);
    expect(refusal).toMatchObject({ code: "rights-block" });
    expect(toldOutside(refusal)).toBe("This file may no longer be used.");
    await expect(takeCounted(kit, file)).rejects.toMatchObject({
      code: "rights-block",
    });
    const entries = await readZip(
      new Uint8Array(await (await kitPack(kit)).arrayBuffer()),
    );
    expect([...entries.keys()]).not.toContain(`photographs/${file.name}`);
    const leftOut = entries.get("LEFT-OUT.txt")?.toString() ?? "";
    expect(leftOut).toContain(`photographs/${file.name}`);
    expect(leftOut).not.toMatch(/Jo Sample|consent/i);
  }, 120_000);
});

describe("a photograph of a kit that shows a candidate", () => {
  it("goes out until the notice of election, and not after", async () => {
    const person = await makePerson(cms.payload, "candidate");
    const { consent } = await showSomebody(cms.payload, "second");
    await cms.payload.update({
      collection: "consents",
      id: consent.id,
      data: { subject: person.id },
    });
    await cms.payload.update({
      collection: "photographs",
      where: { slug: { equals: "second" } },
      data: { people: [{ person: person.id, consent: consent.id }] },
    });
    const kit = await kits.open(await kitWith("second"));
    expect(await refusalOf(await photographOf(kit))).toBeUndefined();
    await cms.payload.create({
      collection: "elections",
      data: electionOf(kits.brand),
    });
    const file = await photographOf(kit);
    const refusal = await refusalOf(file);
    expect(refusal).toBeInstanceOf(ToolkitError);
    expect(toldOutside(refusal)).toContain(
      "it shows somebody who may take part in the election",
    );
    await expect(takeCounted(kit, file)).rejects.toThrow();
    const { downloads } = await cms.payload.findByID({
      collection: "kits",
      id: kit.kit.id,
      depth: 0,
    });
    expect(downloads ?? 0).toBe(0);
  }, 120_000);
});

describe("a kit behind a link with a password", () => {
  const password = "order-your-liners";

  it("opens with the password's ticket alone, and not with a ticket of another link", async () => {
    const kit = await kitWith("first");
    const link = await sharing.open({ kit: kit.id, renditions: [], password });
    const other = await sharing.open({ kit: kit.id, renditions: [], password });
    const req = await createLocalReq({}, cms.payload);
    const ticketOf = async (path: string) => {
      const form = new FormData();
      form.set("password", password);
      const answer = await rest(cms, path, { method: "POST", body: form });
      return /\?ticket=([^"&]+)/.exec(await answer.text())?.[1] ?? "";
    };
    const enter = (ticket: string | null) =>
      enterGuide(req, { ticket, token: link.token });
    expect(await enter(null)).toEqual({ kind: "asks-password" });
    expect(await enter("1.AAAA")).toEqual({ kind: "asks-password" });
    expect(await enter(await ticketOf(other.link))).toEqual({
      kind: "asks-password",
    });
    const entry = await enter(await ticketOf(link.link));
    expect(entry).toMatchObject({ kind: "open", kit: kit.id, isGuide: false });
    const pass = "pass" in entry ? entry.pass : "";
    expect(await kits.openAs(kit, undefined, [pass])).toMatchObject({
      actor: `share:${link.id}`,
    });
    await sharing.change(link.id, { password: "another-password" });
    expect(await kits.openAs(kit, undefined, [pass])).toBeUndefined();
  });
});
