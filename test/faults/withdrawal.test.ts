/** A process that is killed in the middle of withdrawals: each has happened whole, or not at all. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEvents, verifyChain, type Consent } from "#collections";
import { openCms, seedBrand, type Cms } from "#plugin";
import { Killable, seededDelays } from "../support/killable.ts";
import { makeConsent, makePerson } from "../support/sample-people.ts";
import { personWith } from "../support/payload-cms.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { makeDatabase } from "../support/test-database.ts";

const program = "test/faults/programs/withdraw-all.ts";
const outputs = 12;
const links = 6;
/** One kill for each, and one that is left to the last run. */
const slugs = ["first", "second", "third", "fourth", "fifth", "sixth"];

let home: string;
let cms: Cms;
let consents: readonly Consent[];

beforeAll(async () => {
  const database = await makeDatabase();
  ({ home } = database);
  cms = await openCms(database);
  consents = await fill(cms);
});
afterAll(() => cms.close());

/** One consent for each photograph, with outputs and links of its own. */
async function fill({ payload, renditions }: Cms): Promise<readonly Consent[]> {
  await seedBrand(payload, await sampleSource(slugs.slice(2)));
  const { id: person } = await personWith(cms, "officer");
  const made: Consent[] = [];
  for (const slug of slugs) {
    const subject = await makePerson(payload);
    const consent = await makeConsent(payload, subject.id);
    made.push(consent);
    await payload.update({
      collection: "photographs",
      where: { slug: { equals: slug } },
      data: { people: [{ person: subject.id, consent: consent.id }] },
    });
    const ids: number[] = [];
    for (let index = 0; index < outputs; index += 1) {
      const photographs = [{ id: slug, digest: `${slug}-${index}` }];
      const production = sampleProduction({ photographs });
      ids.push((await renditions.put(production)).id);
    }
    for (let index = 0; index < links; index += 1)
      await payload.db.create({
        collection: "shares",
        data: {
          recipient: `Printer ${index}`,
          purpose: slug,
          person,
          renditions: ids,
          expires: "2999-01-01T00:00:00.000Z",
          isRevoked: false,
        },
      });
  }
  return made;
}

/** What is there of the withdrawal of each consent, counted. */
const stateOf = async ({ payload }: Cms, { id, reference }: Consent) => {
  const consent = await payload.findByID({ collection: "consents", id });
  const sheets = await payload.find({
    collection: "withdrawals",
    where: { consent: { equals: id } },
    depth: 0,
  });
  const tasks = await payload.count({
    collection: "withdrawal-tasks",
    where: { worksheet: { in: sheets.docs.map((sheet) => sheet.id) } },
  });
  const slug = slugs[consents.findIndex((one) => one.id === id)] ?? "";
  const shares = await payload.find({
    collection: "shares",
    where: { purpose: { equals: slug } },
    pagination: false,
  });
  const events = await payload.count({
    collection: "audit-events",
    where: {
      kind: { equals: "consent-withdrawn" },
      about: { equals: `consent:${reference ?? ""}` },
    },
  });
  return {
    isWithdrawn: Boolean(consent.withdrawnOn),
    worksheets: sheets.totalDocs,
    // One for each link, one to take down, and one for the toolkit where it offers the photograph.
    hasTasks: tasks.totalDocs > links,
    closed: shares.docs.filter(({ withdrawn }) => Array.isArray(withdrawn))
      .length,
    events: events.totalDocs,
  };
};

const untouched = {
  isWithdrawn: false,
  worksheets: 0,
  hasTasks: false,
  closed: 0,
  events: 0,
};
const whole = {
  isWithdrawn: true,
  worksheets: 1,
  hasTasks: true,
  closed: links,
  events: 1,
};

const states = () => Promise.all(consents.map((one) => stateOf(cms, one)));

describe("whoever is killed while consents are withdrawn", () => {
  it("leaves one untouched that is written and not confirmed", async () => {
    const running = new Killable(home, program, ["halfway"]);
    await running.until("written");
    await running.kill();
    expect(running.printed).not.toContain("ends");
    expect(await states()).toEqual(consents.map(() => untouched));
    expect(await verifyChain(readEvents(cms.payload))).toMatchObject({
      isWhole: true,
    });
  }, 60_000);

  it("leaves each one untouched or whole, wherever it stood", async () => {
    expect(await states()).toEqual(consents.map(() => untouched));
    const found: number[] = [];
    for (const delay of seededDelays(20_261_122, 5, 120)) {
      const running = new Killable(home, program);
      await running.until("begins");
      await running.kill(delay);
      const seen = await states();
      expect([untouched, whole]).toEqual(expect.arrayContaining(seen));
      expect(await verifyChain(readEvents(cms.payload))).toMatchObject({
        isWhole: true,
      });
      // It was killed in the middle of one, and what was said to be over is over.
      const begun = running.printed.match(/begins \d+/g)?.length ?? 0;
      const said = running.printed.match(/ends \d+/g)?.length ?? 0;
      expect(begun).toBe(said + 1);
      const over = seen.filter(({ isWithdrawn }) => isWithdrawn).length;
      found.push(over);
      expect(over).toBeGreaterThanOrEqual((found.at(-2) ?? 0) + said);
    }
  }, 300_000);

  it("lets the next start do the rest, each once", async () => {
    await new Killable(home, program).end();
    expect(await states()).toEqual(consents.map(() => whole));
    expect(await verifyChain(readEvents(cms.payload))).toMatchObject({
      isWhole: true,
    });
  }, 120_000);
});
