import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RequiredDataFromCollectionSlug } from "payload";
import { readToolkit, seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
let officer: Person;
let id: number;

type ToolkitInput = RequiredDataFromCollectionSlug<"toolkits">;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  officer = await personWith(cms, "officer");
  const { docs } = await cms.payload.find({ collection: "toolkits" });
  id = docs[0]?.id ?? 0;
});
afterAll(() => cms.close());

const found = () =>
  cms.payload.findByID({ collection: "toolkits", id, depth: 0 });

const refusals = async (data: Partial<ToolkitInput>): Promise<string> =>
  cms.payload
    .update({
      collection: "toolkits",
      id,
      data: { ...data, _status: "published" },
    })
    .then(
      () => "none",
      (error: { data?: { errors?: { message: string }[] } }) =>
        (error.data?.errors ?? []).map(({ message }) => message).join("; "),
    );

describe("a toolkit that is a draft", () => {
  it("is what an officer saves over a published one, which stays", async () => {
    const common = {
      collection: "toolkits",
      id,
      data: { name: "Better" },
      user: officer,
      overrideAccess: false,
    } as const;
    await expect(cms.payload.update(common)).rejects.toThrow(
      "Only a brand guardian may change what is published",
    );
    await cms.payload.update({ ...common, draft: true });
    expect((await found()).name).toBe("Feed the Caddy");
  });

  it("is not used", async () => {
    await cms.payload.update({
      collection: "toolkits",
      id,
      data: { _status: "draft" },
    });
    await expect(readToolkit(cms.payload, "feed-the-caddy")).rejects.toThrow(
      'Cannot use toolkit "feed-the-caddy": it is a draft, so ask a brand guardian to publish it',
    );
    await cms.payload.update({
      collection: "toolkits",
      id,
      data: { _status: "published", name: "Feed the Caddy" },
    });
  });
});

describe("a partner", () => {
  let partner: Person;
  beforeAll(async () => {
    partner = await personWith(cms, "partner");
  });
  beforeEach(() =>
    cms.payload.update({
      collection: "toolkits",
      id,
      data: { _status: "published", accessLevel: "staff" },
    }),
  );

  const seen = async () =>
    (
      await cms.payload.find({
        collection: "toolkits",
        user: partner,
        overrideAccess: false,
      })
    ).totalDocs;

  it("sees no toolkit that is for staff", async () => {
    expect(await seen()).toBe(0);
  });

  it("sees no draft of one that is for everybody", async () => {
    await cms.payload.update({
      collection: "toolkits",
      id,
      data: { accessLevel: "public", _status: "draft" },
    });
    expect(await seen()).toBe(0);
  });

  it.each(["public", "partner"] as const)(
    "sees a toolkit of level %s",
    async (accessLevel) => {
      await cms.payload.update({
        collection: "toolkits",
        id,
        data: { accessLevel },
      });
      expect(await seen()).toBe(1);
    },
  );
});

const output = {
  template: "poster",
  format: "a3",
  purpose: "screen",
  encoding: "pdf",
} as const;

describe("the pack", () => {
  it.each([
    [{ ...output, template: "postr" }, 'There is no template "postr"'],
    [{ ...output, format: "a33" }, "Expected the code of a format"],
    [{ ...output, format: "ig-portrait" }, "does not serve format"],
    [{ ...output, purpose: "social" as const }, "is a print format"],
    [
      { ...output, purpose: "press" as const, encoding: "png" as const },
      "press files are PDFs",
    ],
    [
      {
        template: "social-card",
        format: "ig-portrait",
        purpose: "social" as const,
        encoding: "pdf" as const,
      },
      'Format "ig-portrait" does not take pdf',
    ],
    [
      { ...output, options: [{ name: "layout", value: "sideways" }] },
      'Template "poster" has the options layout',
    ],
    [
      { ...output, options: [{ name: "colour", value: "red" }] },
      'Template "poster" has the options layout',
    ],
  ])("refuses %j", async (row, why) => {
    expect(await refusals({ pack: [row] })).toContain(why);
  });

  it("takes a turned sheet", async () => {
    expect(
      await refusals({ pack: [{ ...output, format: "a3-landscape" }] }),
    ).toBe("none");
  });
});

describe("what is open and what is locked", () => {
  it.each([
    [[{ template: "poster" }, { template: "poster" }], "stands here twice"],
    [[{ template: "poster", formats: ["ig-portrait"] }], "does not serve"],
    [[{ template: "poster", layouts: ["round"] }], 'has no layout "round"'],
    [
      [{ template: "poster", locked: [{ slot: "points" }] }],
      'Template "poster" has no slot "points"',
    ],
    [
      [
        {
          template: "poster",
          locked: [{ slot: "headline", text: "x".repeat(61) }],
        },
      ],
      'slot "headline" does not fit: At most 60 characters',
    ],
    [
      [
        {
          template: "poster",
          locked: [{ slot: "headline", text: "{fact:gone}" }],
        },
      ],
      'There is no fact "gone"',
    ],
    [
      [{ template: "poster", formats: ["a4"] }],
      'The toolkit uses template "poster" in a4 alone',
    ],
  ])("refuses %j", async (templates, why) => {
    expect(await refusals({ templates, pack: [output] })).toContain(why);
  });

  it("goes into the toolkit that templates are set from", async () => {
    await cms.payload.update({
      collection: "toolkits",
      id,
      data: {
        templates: [
          {
            template: "poster",
            formats: ["a3"],
            layouts: ["panel"],
            locked: [
              { slot: "headline", text: "Feed the caddy" },
              { slot: "message" },
            ],
          },
        ],
        pack: [output],
        election: "continue-without-members",
        safeguarding: true,
        validTo: "2027-03-31T12:00:00.000Z",
        _status: "published",
      },
    });
    expect(await readToolkit(cms.payload, "feed-the-caddy")).toMatchObject({
      templates: [
        {
          template: "poster",
          formats: ["a3"],
          options: { layout: ["panel"] },
          lockedSlots: [
            { slot: "headline", text: { en: "Feed the caddy" } },
            { slot: "message" },
          ],
        },
      ],
      terms: {
        election: "continue-without-members",
        until: "2027-03-31",
        bansIdentifiableChildren: true,
        isSensitiveTopic: false,
        isPolitical: false,
        wards: [],
      },
    });
  });
});
