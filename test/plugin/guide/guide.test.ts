import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  guideChanges,
  guideReaderOf,
  contentRevision,
  guideRulesJson,
  guideSections,
  type Guide,
} from "#plugin/portal";
import { seedLarkmere } from "#plugin";
import { startCms, type TestCms } from "../../support/payload-cms.ts";

let cms: TestCms;
let brand: number;

const stranger = { person: undefined, pass: undefined };

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  brand = docs[0]?.id ?? 0;
}, 240_000);
afterAll(() => cms.close());

const openGuide = async (isGuideOpen: boolean): Promise<void> => {
  await cms.payload.update({
    collection: "brands",
    id: brand,
    data: { isGuideOpen },
    depth: 0,
  });
};

const asGuide = (found: Guide | "closed" | "none"): Guide => {
  if (typeof found === "string") throw new Error(`The guide is ${found}`);
  return found;
};

describe("the brand guide", () => {
  it("is closed to strangers unless the brand says otherwise", async () => {
    expect(await guideReaderOf(cms.payload, stranger)).toBe("closed");
    expect(
      await guideReaderOf(cms.payload, { ...stranger, pass: "1.2.forged" }),
    ).toBe("closed");
  });

  it("shows strangers nothing that is for staff where it is open", async () => {
    await openGuide(true);
    const guide = asGuide(await guideReaderOf(cms.payload, stranger));
    expect(guide.isPublic).toBe(true);
    expect(guide.audiences).not.toContain("managers");
    expect(guide.audiences).not.toContain("members");
    const sections = await guideSections(cms.payload, guide);
    expect(sections.length).toBeGreaterThan(5);
    await openGuide(false);
  });

  it("has another revision as soon as anything that it shows is changed, made or taken away", async () => {
    const { payload } = cms;
    const revisions = [await contentRevision(payload)];
    const note = async () => revisions.push(await contentRevision(payload));
    expect(await contentRevision(payload)).toBe(revisions[0]);
    await openGuide(true);
    await note();
    const { docs } = await payload.find({ collection: "words", limit: 1 });
    const word = docs[0]?.id ?? 0;
    await payload.update({
      collection: "words",
      id: word,
      data: { reason: "Readers asked for it" },
    });
    await note();
    await payload.delete({ collection: "words", id: word });
    await note();
    await openGuide(false);
    await note();
    expect(new Set(revisions).size).toBe(5);
  });

  it("tells a changed rule beside what it said before, under the same address", async () => {
    await openGuide(true);
    const guide = asGuide(await guideReaderOf(cms.payload, stranger));
    const [before] = (await guideSections(cms.payload, guide)).filter(
      ({ key }) => key === "logo-clearspace",
    );
    const moment = new Date();
    const kept = await cms.payload.findByID({
      collection: "guidelines",
      id: before?.id ?? 0,
      depth: 0,
    });
    await cms.payload.update({
      collection: "guidelines",
      id: kept.id,
      data: {
        rules: (kept.rules ?? []).map((rule) => ({
          ...rule,
          threshold: "half of the logo’s width",
        })),
        version: { ...kept.version, label: "1.1" },
        _status: "published",
      },
      depth: 0,
    });
    const later = asGuide(await guideReaderOf(cms.payload, stranger));
    const sections = await guideSections(cms.payload, later);
    const changes = await guideChanges(cms.payload, sections, moment);
    expect(changes).toMatchObject([
      {
        from: "1.0",
        isNew: false,
        section: { key: "logo-clearspace", version: "1.1" },
        rules: [
          {
            kind: "changed",
            rule: { id: before?.rules[0]?.id },
            before:
              "Keep the clear space empty on every side (a quarter of the logo’s width)",
          },
        ],
      },
    ]);
    const data = await guideRulesJson(cms.payload, later);
    expect(data).toContain(`/brand/rules/${before?.rules[0]?.id}`);
  });
});
