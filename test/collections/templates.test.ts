import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findFormat, joinPolicies, type TemplatePolicy } from "#brand";
import {
  checkTemplateFor,
  templatesFor,
  type Template as TemplateDocument,
} from "#collections";
import { readToolkit, seedBrand } from "#plugin";
import { findTemplate, templates } from "#templates";
import { compose } from "../../src/render/compose.ts";
import type { RenderRequest } from "../../src/render/request.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
let plainDigest: string;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  plainDigest = (await read()).digest;
});
afterAll(() => cms.close());

const read = () => readToolkit(cms.payload, "feed-the-caddy");

const documentOf = async (key: string): Promise<TemplateDocument> => {
  const { docs } = await cms.payload.find({
    collection: "templates",
    where: { key: { equals: key } },
    depth: 0,
  });
  return docs[0] ?? expect.fail(`no template "${key}"`);
};

const set = async (key: string, data: Partial<TemplateDocument>) =>
  cms.payload.update({
    collection: "templates",
    id: (await documentOf(key)).id,
    data,
  });

const open: Partial<TemplateDocument> = {
  status: "available",
  lockedSlots: [],
  requiredBlocks: [],
  styleSets: [],
  roles: [],
};

afterEach(async () => {
  for (const { name } of templates) await set(name, open);
});

const templateOf = (name: string) =>
  findTemplate(name) ?? expect.fail(`no template "${name}"`);

const poster = templateOf("poster");

const request = (more: Partial<RenderRequest> = {}): RenderRequest => ({
  template: poster,
  format: findFormat("a3"),
  purpose: "screen",
  encoding: "pdf",
  language: "en",
  options: {},
  copy: {},
  ...more,
});

describe("the templates of the code", () => {
  it("are mirrored whole, with the limits of their slots and the values of their options", async () => {
    const document = await documentOf("flyer");
    const slot = document.slots?.find(({ name }) => name === "points");
    expect(slot).toMatchObject({
      label: "Key messages",
      policy: "open",
      characters: 130,
      entries: 5,
    });
    expect(document.options).toMatchObject([
      { name: "layout", values: ["panel", "photograph"] },
    ]);
    expect(document.formats).toEqual(["dl", "a5"]);
    const { totalDocs } = await cms.payload.count({ collection: "templates" });
    expect(totalDocs).toBe(templates.length);
  });

  it.each(["administrator", "guardian"] as const)(
    "are neither added nor rewritten by a %s",
    async (role) => {
      const as = await personWith(cms, role);
      const { id, title } = await documentOf("banner");
      const added = await rest(cms, "/templates", {
        method: "POST",
        as,
        body: { key: "own", title: "Own", status: "available" },
      });
      await rest(cms, `/templates/${id}`, {
        method: "PATCH",
        as,
        body: { title: "Mine", formats: ["a4"], guidance: "For fences" },
      });
      expect(added.status).toBe(403);
      expect(await documentOf("banner")).toMatchObject({
        title,
        guidance: "For fences",
      });
    },
  );

  it("leave a toolkit alone while no policy says anything", async () => {
    const toolkit = await read();
    expect(toolkit.templates).toBeUndefined();
    expect(toolkit.digest).toBe(plainDigest);
  });
});

describe("a retired template", () => {
  it("is refused in a pack, and the refusal says what to do", async () => {
    await set("poster", { status: "retired" });
    await expect(read()).rejects.toThrow(
      'Cannot use toolkit "feed-the-caddy": its pack asks for template "poster" in format "a3", which the brand has retired, so take it out of the pack or choose another template',
    );
  });

  it("is refused by the engine, too", async () => {
    await set("banner", { status: "retired" });
    const banner = templateOf("banner");
    const toolkit = await read();
    expect(() =>
      compose(
        toolkit,
        request({ template: banner, format: findFormat("x-header") }),
      ),
    ).toThrow('Cannot use template "banner": the brand has retired it');
  });

  it("is not deleted while something was made from it", async () => {
    const { id } = await documentOf("poster");
    await expect(
      cms.payload.delete({ collection: "templates", id }),
    ).rejects.toThrow(/it is used in .*; retire it instead/);
  });
});

describe("the house policy", () => {
  it("locks slots, and an output that sets one is refused", async () => {
    await set("poster", { lockedSlots: ["headline"] });
    const toolkit = await read();
    expect(toolkit.digest).not.toBe(plainDigest);
    expect(() =>
      compose(toolkit, request({ copy: { headline: "Mine" } })),
    ).toThrow('locks slot "headline" of template "poster"');
  });

  it("locks no slot that the template lacks", async () => {
    await expect(set("poster", { lockedSlots: ["colour"] })).rejects.toThrow(
      "The following field is invalid",
    );
  });

  it("lets only photographs of its style sets stand in a template", async () => {
    await set("poster", { styleSets: ["portrait"] });
    await expect(
      read().then((toolkit) => compose(toolkit, request())),
    ).rejects.toThrow("does not use any of its photographs");
    await cms.payload.update({
      collection: "photographs",
      where: { slug: { equals: "first" } },
      data: { styleSet: "portrait" },
    });
    const toolkit = await read();
    expect(compose(toolkit, request()).photograph.id).toBe("first");
    expect(() => compose(toolkit, request({ photograph: "second" }))).toThrow(
      'does not use photograph "second" in template "poster": choose one of first',
    );
  });

  it("says who may use a template", async () => {
    await set("poster", { roles: ["designer"] });
    await set("flyer", { status: "by-request" });
    await set("banner", { status: "retired" });
    const officer = await personWith(cms, "officer");
    const designer = await personWith(cms, "designer");
    const { createLocalReq } = await import("payload");
    const askedBy = (user: Person) => createLocalReq({ user }, cms.payload);
    expect(await templatesFor(await askedBy(officer))).toEqual([
      "business-card",
      "easy-read",
      "high-contrast",
      "large-print",
      "leaflet",
      "social-card",
    ]);
    expect(await templatesFor(await askedBy(designer))).toEqual([
      "business-card",
      "easy-read",
      "flyer",
      "high-contrast",
      "large-print",
      "leaflet",
      "poster",
      "social-card",
    ]);
    await expect(
      checkTemplateFor(await askedBy(officer), "poster"),
    ).rejects.toThrow('Cannot use template "poster"');
  });
});

describe("house and campaign together", () => {
  const policy = (more: Partial<TemplatePolicy>): TemplatePolicy => ({
    template: "poster",
    lockedSlots: [],
    ...more,
  });
  const locks = (...slots: string[]) => ({
    lockedSlots: slots.map((slot) => ({ slot })),
  });

  it.each<[string, Partial<TemplatePolicy>, Partial<TemplatePolicy>, object]>([
    [
      "lock what either locks",
      locks("phone"),
      locks("headline", "phone"),
      locks("phone", "headline"),
    ],
    [
      "use the formats that both use",
      { formats: ["a3", "a4"] },
      { formats: ["a4", "a5"] },
      { formats: ["a4"] },
    ],
    [
      "use the values that both use",
      { options: { layout: ["panel"] } },
      { options: { layout: ["photograph", "panel"], tone: ["calm"] } },
      { options: { layout: ["panel"], tone: ["calm"] } },
    ],
    ["stay retired", { isRetired: true }, {}, { isRetired: true }],
    [
      "ask for the blocks of either",
      { requiredBlocks: ["logo"] },
      { requiredBlocks: ["imprint", "logo"] },
      { requiredBlocks: ["logo", "imprint"] },
    ],
    [
      "let the photographs stand that both let",
      { photographs: ["a", "b"] },
      { photographs: ["b"] },
      { photographs: ["b"] },
    ],
  ])("%s", (_, house, campaign, want) => {
    expect(joinPolicies([policy(house)], [policy(campaign)])).toEqual([
      { template: "poster", lockedSlots: [], ...want },
    ]);
  });

  it("keep the words of the house in a slot that both lock", () => {
    const [joined] = joinPolicies(
      [policy({ lockedSlots: [{ slot: "phone", text: { en: "One" } }] })],
      [policy({ lockedSlots: [{ slot: "phone", text: { en: "Two" } }] })],
    );
    expect(joined?.lockedSlots).toEqual([
      { slot: "phone", text: { en: "One" } },
    ]);
  });
});
