/** Approvers whose program is killed while they sign: each step is signed whole, once, or not at all. */
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentPath, readEvents, verifyChain } from "#collections";
import { startApproving, type Approving } from "../support/approving.ts";
import { Killable, seededDelays } from "../support/killable.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { runLivery } from "../support/run-livery.ts";

const program = "test/faults/programs/sign-all.ts";
/** More than all kills together get through. */
const outputs = 60;

let cms: TestCms;
let approving: Approving;
let second: Person;
let ids: readonly number[];
/** A file of each output, as the store keeps it. */
let files: readonly string[];

beforeAll(async () => {
  cms = await startCms();
  approving = await startApproving(cms);
  second = await personWith(cms, "approver");
  const made: { id: number; file: string }[] = [];
  for (let count = 0; count < outputs; count += 1) {
    // Each in a language of its own: a newer edition of the same thing would supersede the one before.
    const rendition = await approving.rendition({ language: `x-${count}` });
    const { id } = await approving.open(rendition);
    const folder = path.join(cms.home, "renditions");
    const digest = rendition.files?.[0]?.digest ?? "";
    made.push({ id, file: contentPath(folder, digest) });
  }
  ids = made.map(({ id }) => id);
  files = made.map(({ file }) => file);
  await go();
}, 120_000);
afterAll(() => cms.close());

/** The first signature of a program takes longest; the next ones some milliseconds each. */
const kills = [
  { after: "begins", delay: 20 },
  { after: "begins", delay: 90 },
  ...seededDelays(20_261_122, 4, 40).map((delay) => ({ after: "ends", delay })),
];

/** Programs that are ready begin. */
const go = () => writeFile(path.join(cms.home, "go"), "");
const halt = () => rm(path.join(cms.home, "go"));

const signing = (person: Person, ...words: readonly string[]) =>
  new Killable(cms.home, program, [person.token, ...words]);

/** What is there of the signature on an approval. */
async function stateOf(id: number) {
  const { steps, status, waitsFor } = await cms.payload.findByID({
    collection: "approvals",
    id,
    depth: 0,
  });
  const events = await cms.payload.find({
    collection: "audit-events",
    where: {
      about: { equals: `approval:${id}` },
      kind: { in: ["approval-signed", "approval-declined"] },
    },
    depth: 0,
  });
  return {
    status,
    waits: Boolean(waitsFor),
    decided: (steps ?? []).map(({ decision }) => decision ?? null),
    sealed: (steps ?? []).map(({ seal }) => Boolean(seal)),
    // The one who signed is the one of whom the audit tells.
    signers: (steps ?? []).flatMap(({ signedBy }) => signedBy ?? []),
    told: events.docs.map(({ actor }) => actor),
  };
}

const untouched = {
  status: "open",
  waits: true,
  decided: [null],
  sealed: [false],
  signers: [],
  told: [],
};
const wholeBy = ({ id }: Person) => ({
  status: "approved",
  waits: false,
  decided: ["approve"],
  sealed: [true],
  signers: [`user:${id}`],
  told: [`user:${id}`],
});

async function states() {
  const found: Awaited<ReturnType<typeof stateOf>>[] = [];
  for (const id of ids) found.push(await stateOf(id));
  return found;
}

const expectWhole = async () => {
  const seen = await states();
  const allowed = [untouched, wholeBy(approving.approver), wholeBy(second)];
  expect(allowed).toEqual(expect.arrayContaining(seen));
  expect(await verifyChain(readEvents(cms.payload))).toMatchObject({
    isWhole: true,
  });
  return seen.map(({ status }) => status === "approved");
};

const signedIn = (all: readonly boolean[]) => all.filter(Boolean).length;

/** The approvals that a program said to have signed. */
const saidBy = ({ printed }: Killable) =>
  [...printed.matchAll(/ends (\d+) 200/g)].map(([, id]) => Number(id));

const verify = async (index: number) => {
  const { code, out } = await runLivery(cms.home, [
    ...["approvals", "verify", files[index] ?? ""],
    "--json",
  ]);
  return { code, ...JSON.parse(out) };
};

describe("an approver whose program is killed while it signs", () => {
  it("has not signed where the signature is written and not confirmed", async () => {
    const running = signing(approving.approver, "halfway");
    await running.until("written");
    await running.kill();
    expect(running.printed).not.toContain("ends");
    expect(signedIn(await expectWhole())).toBe(0);
  }, 60_000);

  it("has signed each step whole or not at all", async () => {
    expect(signedIn(await expectWhole())).toBe(0);
    for (const { after, delay } of kills) {
      const running = signing(approving.approver);
      await running.until(after);
      await running.kill(delay);
      expect(running.printed).not.toContain("done");
      const seen = await expectWhole();
      // What was said to be signed is signed.
      for (const id of saidBy(running))
        expect(seen[ids.indexOf(id)]).toBe(true);
    }
  }, 200_000);

  it("leaves a seal that holds on each, and nothing released that is not signed", async () => {
    const seen = await expectWhole();
    const signed = seen.indexOf(true);
    const waiting = seen.lastIndexOf(false);
    expect(signed).toBeGreaterThanOrEqual(0);
    expect(waiting).toBeGreaterThan(signed);
    expect(await verify(signed)).toMatchObject({
      code: 0,
      isReleased: true,
      faults: [],
    });
    expect(await verify(waiting)).toMatchObject({
      code: 1,
      isReleased: false,
    });
  }, 60_000);
});

describe("two approvers who sign the same steps at once", () => {
  it("sign each once, and whoever is killed leaves the rest to the other", async () => {
    const before = await expectWhole();
    await halt();
    const one = signing(approving.approver);
    const other = signing(second);
    await Promise.all([one.until("ready"), other.until("ready")]);
    await go();
    await Promise.all([one.until(" 200"), other.until(" 200")]);
    await one.kill(5);
    await other.end();
    expect(one.printed).not.toContain("done");
    expect(other.printed).toContain("done");
    const seen = await expectWhole();
    expect(signedIn(before)).toBeLessThan(outputs);
    expect(signedIn(seen)).toBe(outputs);
    const twice = saidBy(one).filter((id) => saidBy(other).includes(id));
    expect(twice).toEqual([]);
  }, 200_000);

  it("leave seals that hold on everything, whoever signed it", async () => {
    const signers = new Set((await states()).flatMap((one) => one.signers));
    expect(signers.size).toBe(2);
    for (const index of [0, outputs - 1])
      expect(await verify(index)).toMatchObject({ code: 0, faults: [] });
    const audit = await runLivery(cms.home, ["audit", "verify"]);
    expect(audit.code).toBe(0);
  }, 60_000);
});
