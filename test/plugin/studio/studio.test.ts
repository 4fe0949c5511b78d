import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "#collections";
import { seedLarkmere } from "#plugin";
import type {
  FitsAnswer,
  PreviewAnswer,
  ToolkitCard,
  ToolkitOffer,
} from "#plugin/studio";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest, type RestOptions } from "../../support/rest.ts";

let cms: TestCms;
let officer: Person;

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
  officer = await personWith(cms, "officer");
}, 120_000);
afterAll(() => cms.close());

const setting = { toolkit: "feed-the-caddy", language: "en" };
const poster = { template: "poster", format: "a4" };
const square = { template: "social-card", format: "ig-square" };

const ask = (at: string, options: RestOptions = {}) =>
  rest(cms, `/studio${at}`, { as: officer, ...options });
const post = (at: string, body: object, as = officer) =>
  ask(at, { method: "POST", body, as });
const preview = async (more: object = {}) => {
  const answer = await post("/preview", {
    ...setting,
    ...poster,
    width: 300,
    ...more,
  });
  const body: PreviewAnswer & { errors?: readonly { name: string }[] } =
    await answer.json();
  return { status: answer.status, body };
};
const offerOf = async (slug = "feed-the-caddy"): Promise<ToolkitOffer> =>
  (await ask(`/toolkits/${slug}`)).json();

const makers = ["administrator", "guardian", "designer", "officer"];

const endpoints: readonly [string, RestOptions][] = [
  ["/toolkits", {}],
  ["/toolkits/feed-the-caddy", {}],
  ["/preview", { method: "POST", body: { ...setting, ...poster } }],
  ["/fits", { method: "POST", body: { ...setting, choices: [poster] } }],
  [
    "/pictures?toolkit=feed-the-caddy&template=poster&format=a4&language=en",
    {},
  ],
];

describe("the studio", () => {
  it.each(endpoints)(
    "answers nobody without a login at %s",
    async (at, how) => {
      const answer = await rest(cms, `/studio${at}`, how);
      expect(answer.status).toBe(401);
    },
  );

  it.each(roles.filter((role) => !makers.includes(role)))(
    "answers no %s anywhere",
    async (role) => {
      const as = await personWith(cms, role);
      const statuses = await Promise.all(
        endpoints.map(
          async ([at, how]) => (await ask(at, { ...how, as })).status,
        ),
      );
      expect(statuses).toEqual(endpoints.map(() => 403));
    },
  );

  it.each(makers)(
    "answers a %s everywhere, for nobody else to keep",
    async () => {
      for (const [at, how] of endpoints) {
        const answer = await ask(at, how);
        expect(answer.status).toBe(200);
        expect(answer.headers.get("cache-control")).toMatch(/^private/);
      }
    },
  );
});

describe("the gallery", () => {
  it("shows every published toolkit by name, with pictures that a browser may keep", async () => {
    const { toolkits }: { toolkits: readonly ToolkitCard[] } = await (
      await ask("/toolkits")
    ).json();
    const names = toolkits.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(names).toContain("Feed the Caddy");
    const [first] = toolkits[0]?.pictures ?? [];
    const at = String(first?.address).replace("/api/studio", "");
    const picture = await ask(at);
    expect(picture.status).toBe(200);
    expect(picture.headers.get("content-type")).toBe("image/webp");
    expect(picture.headers.get("cache-control")).toContain("immutable");
    const again = await ask(at, {
      headers: { "if-none-match": picture.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
    expect(
      (await readdir(path.join(cms.home, "previews"), { recursive: true }))
        .length,
    ).toBeGreaterThan(1);
  });

  it("asks anew behind an address of another time", async () => {
    const answer = await ask(
      "/pictures?toolkit=feed-the-caddy&template=poster&format=a4&language=en&v=old",
    );
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  });

  it("takes no width but those on offer", async () => {
    const answer = await ask(
      "/pictures?toolkit=feed-the-caddy&template=poster&format=a4&language=en&width=481",
    );
    expect(answer.status).toBe(400);
  });

  it("has no toolkit that is a draft", async () => {
    const { docs } = await cms.payload.find({
      collection: "toolkits",
      where: { slug: { equals: "wild-verges" } },
      depth: 0,
    });
    await cms.payload.update({
      collection: "toolkits",
      id: docs[0]?.id ?? 0,
      data: { _status: "draft" },
    });
    const { toolkits }: { toolkits: readonly ToolkitCard[] } = await (
      await ask("/toolkits")
    ).json();
    expect(toolkits.map(({ slug }) => slug)).not.toContain("wild-verges");
    expect((await ask("/toolkits/wild-verges")).status).toBe(404);
  });
});

describe("what may be made of a toolkit", () => {
  it("is every format that policy leaves open, those of the pack first", async () => {
    const { templates } = await offerOf();
    const cards = templates.find(({ template }) => template === "social-card");
    expect(cards?.formats[0]?.format).toBe("ig-portrait");
    expect(cards?.formats[0]?.isInPack).toBe(true);
    expect(cards?.formats.length).toBeGreaterThan(11);
    expect(cards?.formats[0]?.size).toBe("1080 × 1350 px");
  });

  it("has open and locked slots with their limits and approved words in each language", async () => {
    const { languages, templates } = await offerOf();
    const slots = templates.find(
      ({ template }) => template === "poster",
    )?.slots;
    const slot = (name: string) => slots?.find((one) => one.slot === name);
    expect(slot("headline")).toMatchObject({ isOpen: true, greatest: 60 });
    expect(slot("shortUrl")?.isOpen).toBe(false);
    expect(slot("shortUrl")?.lockedBy).toContain("guardian");
    expect(Object.keys(slot("headline")?.approved ?? {}).toSorted()).toEqual(
      [...languages].toSorted(),
    );
  });

  it("has its messages with their length as the channel counts", async () => {
    const { messages } = await offerOf();
    expect(messages).toHaveLength(5);
    expect(messages[0]).toMatchObject({ name: "X", limit: 280, length: 147 });
  });

  it("names the photographs that may stand in it, and why others may not", async () => {
    const { photographs } = await offerOf();
    expect(photographs.map(({ isUsable }) => isUsable)).toContain(true);
    const picture = await rest(
      cms,
      String(photographs[0]?.picture.address).replace("/api", ""),
      { as: officer },
    );
    expect(picture.status).toBe(200);
  });

  it("is said to be over once its last day has passed", async () => {
    const { docs } = await cms.payload.find({
      collection: "toolkits",
      where: { slug: { equals: "be-their-steady" } },
      depth: 0,
    });
    await cms.payload.update({
      collection: "toolkits",
      id: docs[0]?.id ?? 0,
      data: { validTo: "2026-01-05T12:00:00.000Z", _status: "published" },
    });
    const { notices } = await offerOf("be-their-steady");
    expect(notices[0]).toMatchObject({ kind: "ended", isStopping: true });
    expect(notices[0]?.says).toContain("5 January 2026");
  });
});

describe("a preview over the network", () => {
  it("shows the page in the width that is asked, with the words that are typed", async () => {
    const { status, body } = await preview({ copy: { headline: "Bins out" } });
    expect(status).toBe(200);
    expect(body.picture).toMatchObject({ width: 300, mediaType: "image/jpeg" });
    const own = await preview();
    expect(body.picture?.base64).not.toBe(own.body.picture?.base64);
  });

  it("takes an empty slot for the campaign's own words", async () => {
    const empty = await preview({ copy: { headline: "  " } });
    const own = await preview();
    expect(empty.body.picture?.base64).toBe(own.body.picture?.base64);
  });

  it("puts findings at their slot with what to do", async () => {
    const { body } = await preview({
      copy: { headline: "far too long ".repeat(6) },
    });
    expect(body.picture).toBeUndefined();
    expect(body.isBlocked).toBe(true);
    expect(body.findings[0]).toMatchObject({
      code: "type/copy-limit",
      slot: "headline",
      page: 1,
    });
  });

  it("places a finding on the page in shares of it", async () => {
    const { body } = await preview({ copy: { headline: "W".repeat(40) } });
    const found = body.findings.find(({ code }) => code === "type/overflow");
    expect(found?.slot).toBe("headline");
    expect(found?.box?.width).toBeGreaterThan(0);
    expect(found?.box?.width).toBeLessThanOrEqual(1);
  });

  it.each([
    ["a locked slot", { copy: { shortUrl: "other.example" } }, 400],
    ["a slot that nobody has", { copy: { nonsense: "x" } }, 400],
    ["a language without words", { language: "xx" }, 400],
    ["a photograph of another toolkit", { photograph: "dogs-at-window" }, 400],
    ["a format that the template does not serve", { format: "x-post" }, 400],
    ["a toolkit that is not there", { toolkit: "nil" }, 404],
    ["a picture wider than a page", { width: 5000 }, 400],
    ["a text without end", { copy: { headline: "a".repeat(3000) } }, 400],
    ["a field of its own", { clock: "now" }, 400],
  ])("refuses %s with a sentence", async (_, more, status) => {
    const answer = await post("/preview", { ...setting, ...poster, ...more });
    const { errors } = await answer.json();
    expect(answer.status).toBe(status);
    expect(errors[0].message.length).toBeGreaterThan(20);
  });
});

describe("what fits, over several formats", () => {
  const fits = async (headline: string): Promise<FitsAnswer> =>
    (
      await post("/fits", {
        ...setting,
        copy: { headline },
        choices: [poster, square, { template: "flyer", format: "dl" }],
      })
    ).json();

  it("is the least room of each slot, and names the first format that is full", async () => {
    const { firstMisfit, formats, slots } = await fits("W".repeat(22));
    const headline = slots.find(({ slot }) => slot === "headline");
    expect(headline?.left).toBeLessThan(0);
    expect(firstMisfit?.slot).toBe("headline");
    expect(formats.find((one) => !one.fits)?.format).toBe(firstMisfit?.format);
    expect(formats).toHaveLength(3);
  });

  it("has no format that is full where all is well", async () => {
    const { firstMisfit, slots } = await fits("Bins out");
    expect(firstMisfit).toBeUndefined();
    expect(slots.find(({ slot }) => slot === "headline")).toMatchObject({
      used: 8,
      left: 52,
      bound: "limit",
    });
  });
});
