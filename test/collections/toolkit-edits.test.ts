import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
let guardian: Person;
let id: number;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  guardian = await personWith(cms, "guardian");
  const { docs } = await cms.payload.find({ collection: "toolkits" });
  id = docs[0]?.id ?? 0;
});
afterAll(() => cms.close());

const found = () =>
  cms.payload.findByID({ collection: "toolkits", id, depth: 0 });

describe("two people who edit one toolkit", () => {
  const save = (data: object, draft = false) =>
    rest(cms, `/toolkits/${id}${draft ? "?draft=true" : ""}`, {
      method: "PATCH",
      as: guardian,
      body: data,
    });

  it.each([false, true])(
    "do not overwrite each other: the second is told (draft %s)",
    async (draft) => {
      const { docs } = await cms.payload.find({
        collection: "toolkits",
        draft: true,
      });
      const revision = docs[0]?.revision;
      const first = await save({ revision, name: "First" }, draft);
      expect(first.status).toBe(200);
      const second = await save({ revision, name: "Second" }, draft);
      expect(second.status).toBe(409);
      expect(await second.json()).toEqual({
        errors: [
          {
            name: "conflict",
            message: expect.stringMatching(
              /^Cannot save "First": somebody has saved it since you opened it/,
            ),
          },
        ],
      });
      const latest = await cms.payload.findByID({
        collection: "toolkits",
        id,
        draft: true,
      });
      expect(latest.name).toBe("First");
    },
  );

  it("at the same moment lose nothing either: one of them is told", async () => {
    const { revision } = await cms.payload.findByID({
      collection: "toolkits",
      id,
      draft: true,
    });
    const answers = await Promise.all(
      ["one", "two", "three"].map((name) => save({ revision, name })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      200, 409, 409,
    ]);
  });

  it("may each change a field of their own without a revision", async () => {
    expect((await save({ hashtag: "#FeedTheCaddy" })).status).toBe(200);
    expect((await save({ name: "Feed the Caddy" })).status).toBe(200);
    expect(await found()).toMatchObject({
      hashtag: "#FeedTheCaddy",
      name: "Feed the Caddy",
    });
  });

  it("can go back to a version, whatever its revision", async () => {
    const { docs } = await cms.payload.findVersions({
      collection: "toolkits",
      where: { parent: { equals: id } },
      sort: "createdAt",
    });
    const before = await found();
    await cms.payload.restoreVersion({
      collection: "toolkits",
      id: String(docs[0]?.id),
    });
    const after = await found();
    expect(after.revision).toBe((before.revision ?? 0) + 1);
  });
});
