import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  enterGuide,
  readEvents,
  verifyChain,
  type AuditEvent,
  type Kit,
} from "#collections";
import { createLocalReq } from "payload";
import {
  kitFiles,
  kitPack,
  kitSheet,
  refusalOf,
  takeCounted,
  type OpenKit,
} from "#plugin/portal";
import { electionOf } from "../support/election-days.ts";
import { fileIn, startKits, type Kits } from "../support/kits.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { readZip } from "../support/read-zip.ts";
import { rest } from "../support/rest.ts";
import { noonIn, startSharing, type Sharing } from "../support/sharing.ts";

let cms: TestCms;
let sharing: Sharing;
let kits: Kits;
let supplier: Person;

beforeAll(async () => {
  cms = await startCms();
  sharing = await startSharing(cms);
  kits = await startKits(cms);
  ({ supplier } = kits);
}, 120_000);
afterAll(() => cms.close());

const make = (given: object = {}, as?: Person) =>
  kits.ask(
    {
      colors: ["mere"],
      formats: [{ format: "a3" }],
      renditions: [sharing.rendition.id],
      ...given,
    },
    as,
  );

const open: Kits["openAs"] = (...asked) => kits.openAs(...asked);

/** A kit as its supplier has it. */
async function opened(given: object = {}): Promise<OpenKit> {
  const { doc } = await make(given);
  return kits.open(doc ?? { id: 0 });
}

/** A link to a kit, exchanged for its pass. */
async function passOf(kit: Kit | undefined, given: object = {}) {
  const link = await sharing.open({ kit: kit?.id, renditions: [], ...given });
  const req = await createLocalReq({}, cms.payload);
  const entry = await enterGuide(req, { ticket: null, token: link.token });
  return { ...link, entry, pass: "pass" in entry ? entry.pass : "" };
}

/** A kit as whoever follows a link has it. */
async function throughLink(kit: Kit | undefined, pass: string) {
  const found = await open(kit, undefined, [pass]);
  if (!found) throw new Error("The link does not open the kit");
  return found;
}

const artwork = (kit: OpenKit) => fileIn(kit, "artwork");

const countsOf = async (id: number) => {
  const { downloads, opened: looks } = await cms.payload.findByID({
    collection: "kits",
    id,
    depth: 0,
  });
  return { downloads, opened: looks };
};

async function lastEvents(): Promise<readonly AuditEvent[]> {
  const events: AuditEvent[] = [];
  for await (const event of readEvents(cms.payload)) events.push(event);
  return events.toReversed();
}

describe("a kit is closed", () => {
  it("to another supplier, to whoever has no login, and to a forged pass", async () => {
    const { doc } = await make();
    const other = await personWith(cms, "supplier");
    expect(await open(doc, other)).toBeUndefined();
    expect(await open(doc, undefined)).toBeUndefined();
    expect(await open(doc, undefined, ["1.999999.AAAA", "x"])).toBeUndefined();
  });

  it("to its supplier and its link once it is closed", async () => {
    const { doc } = await make();
    const { pass } = await passOf(doc);
    await rest(cms, `/kits/${doc?.id}`, {
      method: "PATCH",
      as: kits.designer,
      body: { isClosed: true },
    });
    expect(await open(doc, supplier)).toBeUndefined();
    expect(await open(doc, undefined, [pass])).toBeUndefined();
  });

  it("to the link of another kit, and to a link that was taken back", async () => {
    const { doc } = await make();
    const { doc: other } = await make();
    const { id, pass } = await passOf(doc);
    expect(await open(other, undefined, [pass])).toBeUndefined();
    expect(await open(doc, undefined, [pass])).toMatchObject({
      actor: `share:${id}`,
      recipient: "Mere Print Ltd",
    });
    await sharing.change(id, { isRevoked: true });
    expect(await open(doc, undefined, [pass])).toBeUndefined();
  });

  it("and its link opens no guide", async () => {
    const { doc } = await make();
    const { entry } = await passOf(doc);
    expect(entry).toMatchObject({ kind: "open", isGuide: false, kit: doc?.id });
  });
});

describe("a kit is refused", () => {
  it.each([
    ["for nobody", { supplier: null }, 400, "A kit is for somebody"],
    [
      "with photographs and no use of them",
      { photographs: [1] },
      400,
      "say where they are used",
    ],
    [
      "with a photograph that nobody has approved",
      { photographs: [999_999], channel: "print", usedUntil: noonIn(3) },
      404,
      "that is approved and that you may see",
    ],
    [
      "with a format that there is not",
      { formats: [{ format: "a33" }] },
      400,
      "a33",
    ],
    ["with a colour that there is not", { colors: ["puce"] }, 400, "puce"],
  ])("%s", async (_, given, wanted, says) => {
    const { errors, status } = await make(given);
    expect(status).toBe(wanted);
    expect(JSON.stringify(errors)).toContain(says);
  });

  it("of an officer, who makes none", async () => {
    expect((await make({}, sharing.officer)).status).toBe(403);
  });
});

describe("a kit", () => {
  it("holds what it names and nothing else, each file once by its name", async () => {
    const kit = await opened();
    const files = await kitFiles(kit);
    const paths = files.map(({ folder, name }) => `${folder}/${name}`);
    expect(new Set(files.map(({ folder }) => folder))).toEqual(
      new Set(["artwork", "colour", "formats"]),
    );
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.every((path) => /^[a-z]+\/[\w.-]+$/.test(path))).toBe(true);
  });

  it("hands a file out, counts it, and tells the audit who took it", async () => {
    const kit = await opened();
    const bytes = await takeCounted(kit, await artwork(kit));
    expect(Buffer.from(bytes).toString()).toBe("a picture in en");
    expect(await countsOf(kit.kit.id)).toMatchObject({ downloads: 1 });
    const [handed, fetched] = await lastEvents();
    expect(handed).toMatchObject({
      kind: "handed-out",
      actor: `user:${supplier.id}`,
    });
    expect(fetched).toMatchObject({
      kind: "kit-fetched",
      about: `kit:${kit.kit.id}`,
      actor: `user:${supplier.id}`,
    });
    expect(await verifyChain(readEvents(cms.payload))).toMatchObject({
      isWhole: true,
    });
  });

  it("behind a link gives no more than the link allows", async () => {
    const { doc } = await make();
    const { pass } = await passOf(doc, { downloadLimit: 1 });
    const kit = await throughLink(doc, pass);
    const file = await artwork(kit);
    await takeCounted(kit, file);
    expect(await open(doc, undefined, [pass])).toBeUndefined();
    await expect(takeCounted(kit, file)).rejects.toMatchObject({
      code: "gone",
    });
    expect(await countsOf(doc?.id ?? 0)).toMatchObject({ downloads: 1 });
  });

  it("gives everything as one archive with checksums and a text", async () => {
    const kit = await opened({ formats: [] });
    const answer = await kitPack(kit);
    const entries = await readZip(new Uint8Array(await answer.arrayBuffer()));
    const names = [...entries.keys()];
    expect(names).toContain("READ-ME.txt");
    expect(names).toContain("SHA256SUMS");
    expect(entries.get("LEFT-OUT.txt")?.toString()).toBeUndefined();
    expect(names.some((name) => name.startsWith("colour/"))).toBe(true);
    expect(await countsOf(kit.kit.id)).toMatchObject({ downloads: 1 });
  }, 120_000);

  it("says what the job asks", async () => {
    const kit = await opened({
      brief: "Both sides and the rear doors",
      deadlines: [{ what: "Sample", on: noonIn(4) }],
      neededBy: noonIn(9),
    });
    const sheet = await kitSheet(kit);
    expect(sheet.deadlines.map(({ what }) => what)).toEqual([
      "Sample",
      "Needed by",
    ]);
    expect(sheet.swatches.map(({ name }) => name)).toEqual(["mere"]);
  });
});

describe("a file that may not go out now", () => {
  it("is closed with its reason before an election, and the rest of the kit stays", async () => {
    const { doc } = await make();
    const { pass } = await passOf(doc, { isForMember: true });
    const kit = await throughLink(doc, pass);
    await cms.payload.create({
      collection: "elections",
      data: electionOf(kits.brand),
    });
    const stopped = await artwork(kit);
    expect(await refusalOf(stopped)).toMatchObject({ code: "election-block" });
    await expect(takeCounted(kit, stopped)).rejects.toMatchObject({
      code: "election-block",
    });
    const files = await kitFiles(kit);
    const plan = files.find(({ folder }) => folder === "formats");
    expect(plan && (await refusalOf(plan))).toBeUndefined();
    expect(await countsOf(kit.kit.id)).toMatchObject({ downloads: 0 });
    const pack = await kitPack(kit);
    const entries = await readZip(new Uint8Array(await pack.arrayBuffer()));
    expect(entries.get("LEFT-OUT.txt")?.toString()).toContain(
      `artwork/${stopped.name}`,
    );
  }, 120_000);
});
