import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "#collections";
import { seedBrand } from "#plugin";
import type { Draft, DraftConflict } from "#plugin/studio";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";
import { sampleSource } from "../../support/sample-brand.ts";

let cms: TestCms;
let officer: Person;
let other: Person;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  officer = await personWith(cms, "officer");
  other = await personWith(cms, "officer");
}, 60_000);
afterAll(() => cms.close());

const content = {
  toolkit: "feed-the-caddy",
  language: "en",
  copy: { headline: "Bins out on Thursday" },
  choices: [{ template: "poster", format: "a3" }],
};

type Method = "GET" | "POST" | "PATCH" | "DELETE";

async function ask<Body>(
  method: Method,
  at = "",
  body?: object,
  as: Person = officer,
): Promise<{ readonly status: number; readonly body: Body }> {
  const answer = await rest(cms, `/studio/drafts${at}`, {
    method,
    as,
    ...(body && { body }),
  });
  return { status: answer.status, body: await answer.json() };
}

const begin = async (more: object = {}) =>
  (await ask<Draft>("POST", "", { ...content, ...more })).body;

const makers = ["administrator", "guardian", "designer", "officer"];

describe("a draft", () => {
  it.each(roles.filter((role) => !makers.includes(role)))(
    "is begun by no %s",
    async (role) => {
      const as = await personWith(cms, role);
      const { status } = await ask("POST", "", content, as);
      expect(status).toBe(403);
      expect((await ask("GET", "", undefined, as)).status).toBe(403);
    },
  );

  it("is seen, changed and thrown away by nobody but whoever began it", async () => {
    const { id, revision } = await begin();
    const guardian = await personWith(cms, "guardian");
    const strangers = [other, guardian];
    for (const as of strangers) {
      const statuses = [
        await ask("GET", `/${id}`, undefined, as),
        await ask("PATCH", `/${id}`, { ...content, revision }, as),
        await ask("DELETE", `/${id}`, undefined, as),
      ].map(({ status }) => status);
      expect(statuses).toEqual([404, 404, 404]);
      const { body } = await ask<{ drafts: readonly Draft[] }>(
        "GET",
        "",
        undefined,
        as,
      );
      expect(body.drafts).toEqual([]);
      const direct = await rest(cms, `/drafts/${id}`, { as });
      expect(direct.status).toBe(404);
    }
  });

  it("is kept with every word and choice, under the toolkit's name", async () => {
    const begun = await begin({
      photograph: "first",
      focalPoint: { x: 0.2, y: 0.9 },
    });
    expect(begun).toMatchObject({
      ...content,
      name: "Feed the Caddy",
      revision: 1,
      photograph: "first",
      focalPoint: { x: 0.2, y: 0.9 },
      isOpen: true,
    });
    const { body } = await ask<Draft>("GET", `/${begun.id}`);
    expect(body).toEqual(begun);
  });

  it("is refused from an older revision, with what stands there now", async () => {
    const { id, revision } = await begin();
    const save = (headline: string) =>
      ask<Draft & DraftConflict>("PATCH", `/${id}`, {
        ...content,
        copy: { headline },
        revision,
      });
    expect((await save("From the first tab")).body.revision).toBe(revision + 1);
    const late = await save("From the second tab");
    expect(late.status).toBe(409);
    expect(late.body.errors[0]?.name).toBe("conflict");
    expect(late.body.current.copy).toEqual({ headline: "From the first tab" });
    const { body } = await ask<Draft>("GET", `/${id}`);
    expect(body.copy).toEqual({ headline: "From the first tab" });
  });

  it("keeps its words when its toolkit is withdrawn", async () => {
    const { id } = await begin();
    const { docs } = await cms.payload.find({
      collection: "toolkits",
      depth: 0,
    });
    const publish = (_status: "draft" | "published") =>
      cms.payload.update({
        collection: "toolkits",
        id: docs[0]?.id ?? 0,
        data: { _status },
      });
    await publish("draft");
    const { body } = await ask<Draft>("GET", `/${id}`);
    expect(body).toMatchObject({ isOpen: false, copy: content.copy });
    await publish("published");
  });

  it("is forgotten ninety days after somebody touched it last", async () => {
    const { id } = await begin({ name: "Old" });
    await begin({ name: "New" });
    const long = new Date(Date.now() - 91 * 86_400_000).toISOString();
    await cms.payload.db.updateOne({
      collection: "drafts",
      id,
      data: { updatedAt: long },
    });
    const { body } = await ask<{ drafts: readonly Draft[] }>("GET");
    const names = body.drafts.map(({ name }) => name);
    expect(names).toContain("New");
    expect(names).not.toContain("Old");
    await begin();
    expect((await ask("GET", `/${id}`)).status).toBe(404);
  });

  it.each([
    ["copy without end", { copy: { headline: "a".repeat(2001) } }],
    [
      "more slots than there are",
      {
        copy: Object.fromEntries(
          Array.from({ length: 41 }, (_, at) => [`s${at}`, "x"]),
        ),
      },
    ],
    ["a focal point outside the photograph", { focalPoint: { x: 2, y: 0 } }],
    ["a character that no database keeps", { copy: { headline: "a\u0000b" } }],
  ])("refuses %s", async (_, more) => {
    const { status } = await ask("POST", "", { ...content, ...more });
    expect(status).toBe(400);
  });
});
