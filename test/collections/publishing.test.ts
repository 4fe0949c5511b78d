import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { samplePromise } from "../support/sample-promise.ts";

let cms: TestCms;
let officer: Person;
let guardian: Person;
let id: number;
let promise: number;

const inEnglish = {
  title: "Published",
  headline: "Feed the caddy",
  message: "Food waste makes power.",
  callToAction: "Order liners",
  scanInstruction: "Scan to order",
  shortUrl: "sample.example",
  phone: "01632 960 000",
};

const words = () => ({ ...inEnglish, promise });

beforeAll(async () => {
  cms = await startCms();
  promise = (await samplePromise(cms)).promise;
  officer = await personWith(cms, "officer");
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

beforeEach(async () => {
  const narrative = await cms.payload.create({
    collection: "narratives",
    data: { ...words(), _status: "published" },
  });
  id = narrative.id;
});

const asOfficer = () => ({ user: officer, overrideAccess: false });
const published = () => cms.payload.findByID({ collection: "narratives", id });
const refusal =
  "Only a brand guardian may change what is published: save a draft and ask for it to be published";

describe("an officer", () => {
  it("cannot publish, change, unpublish or restore what is published", async () => {
    const common = { collection: "narratives", id, ...asOfficer() } as const;
    const versions = await cms.payload.findVersions({
      collection: "narratives",
      where: { parent: { equals: id } },
    });
    const attempts = [
      () => cms.payload.update({ ...common, data: { title: "x" } }),
      () =>
        cms.payload.update({
          ...common,
          data: { _status: "published", title: "x" },
        }),
      () =>
        cms.payload.update({
          ...common,
          draft: true,
          data: { _status: "published", title: "x" },
        }),
      () => cms.payload.update({ ...common, data: { _status: "draft" } }),
      () =>
        cms.payload.restoreVersion({
          collection: "narratives",
          id: String(versions.docs[0]?.id),
          ...asOfficer(),
        }),
      () =>
        cms.payload.create({
          collection: "narratives",
          data: { ...words(), _status: "published" },
          ...asOfficer(),
        }),
      () =>
        cms.payload.update({
          collection: "narratives",
          where: { id: { equals: id } },
          data: { _status: "draft" },
          ...asOfficer(),
        }),
    ];
    for (const attempt of attempts)
      await expect(attempt()).rejects.toThrow(refusal);
    expect(await published()).toMatchObject({
      title: "Published",
      _status: "published",
    });
  });

  it("may write drafts, new ones and on top of what is published", async () => {
    await cms.payload.update({
      collection: "narratives",
      id,
      draft: true,
      data: { title: "Better" },
      ...asOfficer(),
    });
    expect(await published()).toMatchObject({
      title: "Published",
      _status: "published",
    });
    const made = await cms.payload.create({
      collection: "narratives",
      draft: true,
      data: words(),
      ...asOfficer(),
    });
    expect(made._status).toBe("draft");
  });

  it("is told why over the network", async () => {
    const answer = await rest(cms, `/narratives/${id}`, {
      method: "PATCH",
      as: officer,
      body: { title: "x" },
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({
      errors: [{ name: "forbidden", message: refusal }],
    });
  });

  it("cannot unpublish in all languages at once", async () => {
    const answer = await rest(
      cms,
      `/narratives/${id}?draft=true&unpublishAllLocales=true`,
      { method: "PATCH", as: officer, body: {} },
    );
    expect(answer.status).toBe(403);
    expect(await published()).toMatchObject({ _status: "published" });
  });
});

it("a brand guardian publishes", async () => {
  const draft = await cms.payload.create({
    collection: "narratives",
    draft: true,
    data: words(),
    ...asOfficer(),
  });
  const done = await cms.payload.update({
    collection: "narratives",
    id: draft.id,
    data: { _status: "published" },
    user: guardian,
    overrideAccess: false,
  });
  expect(done._status).toBe("published");
});
