import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { samplePromise } from "../support/sample-promise.ts";

let cms: TestCms;
let brand: number;
let promise: number;
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  ({ brand, promise } = await samplePromise(cms));
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

const square = (fill: string) =>
  `<svg viewBox="0 0 10 10"><rect width="10" height="10" ${fill}/></svg>`;

const good = () => ({
  brand,
  key: "housing",
  title: "Housing",
  line: "A decent home for everyone",
  swatch: "mere",
  tint: "chalk",
  icon: square('fill="#12355b"'),
  order: 2,
});

const create = (changes: object) =>
  rest(cms, "/promises", {
    method: "POST",
    as: guardian,
    body: { ...good(), ...changes },
  });

const troubles = async (answer: Response): Promise<string> =>
  JSON.stringify(await answer.json());

describe("a promise is refused", () => {
  it.each([
    [
      "a colour that the brand has not",
      { swatch: "meres" },
      'No colour of this brand is named \\"meres\\", did you mean \\"mere\\": choose one of its colours, or add it to its tokens first',
    ],
    [
      "a tint that is no name",
      { tint: { in: ["mere"] } },
      "Choose a colour by its name",
    ],
    [
      "more than fifteen words",
      { line: "word ".repeat(16) },
      "Say it in at most fifteen words: these are 16",
    ],
    ["a key with a space", { key: "the home" }, "Use small letters"],
    [
      "an icon with a script",
      { icon: "<svg viewBox='0 0 1 1'><script/></svg>" },
      "Cannot use <script> in a drawing",
    ],
    [
      "an icon in a colour of nobody",
      { icon: square('fill="#123456"') },
      "no swatch has this color",
    ],
    ["an icon that is no drawing", { icon: 7 }, "Paste an SVG as text"],
    ["no brand", { brand: null }, "Choose the brand first"],
  ])("with %s", async (_, changes, reason) => {
    const answer = await create(changes);
    expect(answer.status).toBe(400);
    expect(await troubles(answer)).toContain(reason);
  });

  it("with a key that another of the brand has", async () => {
    const answer = await create({ key: "environment" });
    expect(answer.status).toBe(400);
    expect(await troubles(answer)).toMatch(/unique/i);
  });

  it("when a campaign still keeps it", async () => {
    await cms.payload.create({
      collection: "narratives",
      draft: true,
      data: { title: "Feed the Caddy", promise },
    });
    const answer = await rest(cms, `/promises/${promise}`, {
      method: "DELETE",
      as: guardian,
    });
    expect(answer.status).toBe(409);
    expect(await troubles(answer)).toContain(
      'Cannot delete promise \\"environment\\": it is used in 1 narrative (\\"Feed the Caddy\\"); choose another there first',
    );
    expect(
      await cms.payload.findByID({ collection: "promises", id: promise }),
    ).toMatchObject({ key: "environment" });
  });
});

describe("a promise", () => {
  it("keeps its icon by the names of colours, so that it follows the brand", async () => {
    const answer = await create({ key: "economy" });
    expect(answer.status).toBe(201);
    const { doc } = await answer.json();
    expect(doc.icon).toContain('data-swatch="mere"');
    expect(doc.icon).not.toContain("#12355b");
  });

  it("may have a key that another brand has too", async () => {
    const other = await samplePromise(cms, "other");
    expect(other.promise).not.toBe(promise);
  });
});

describe("a toolkit", () => {
  it("takes no promise of another brand", async () => {
    const other = await samplePromise(cms, "neighbour");
    const answer = await rest(cms, "/toolkits", {
      method: "POST",
      as: guardian,
      body: { name: "x", slug: "x", brand, promise: other.promise },
    });
    expect(await troubles(answer)).toContain(
      "Choose a promise of the toolkit’s own brand",
    );
  });
});

describe("the drawing of a brand over the network", () => {
  it("is shown to nobody unknown", async () => {
    const answer = await rest(cms, `/brands/${brand}/swatches`);
    expect(answer.status).toBe(403);
  });

  it("comes back as it will print", async () => {
    const answer = await rest(cms, `/brands/${brand}/drawing`, {
      method: "POST",
      as: guardian,
      text: square('data-swatch="mere"'),
    });
    const { svg } = await answer.json();
    expect(svg).toContain('fill="#12355b"');
  });

  it("is refused with the reason", async () => {
    const answer = await rest(cms, `/brands/${brand}/drawing`, {
      method: "POST",
      as: guardian,
      text: "<svg onload='x'/>",
    });
    expect(answer.status).toBe(400);
    expect(await troubles(answer)).toContain("onload");
  });

  it("is read no further than two million bytes", async () => {
    const answer = await rest(cms, `/brands/${brand}/drawing`, {
      method: "POST",
      as: guardian,
      text: " ".repeat(2_000_001),
    });
    expect(answer.status).toBe(413);
  });
});
