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
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  ({ brand } = await samplePromise(cms));
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

const create = (changes: object) =>
  rest(cms, "/logos", {
    method: "POST",
    as: guardian,
    body: {
      brand,
      name: "Horizontal, colour",
      kind: "logo",
      layout: "horizontal",
      colorway: "color",
      art: '<svg viewBox="0 0 40 10"><rect width="40" height="10" fill="#12355b"/></svg>',
      grounds: ["chalk"],
      permission: "open",
      ...changes,
    },
  });

describe("a logo is refused", () => {
  it.each([
    [
      "with a script",
      {
        art: '<svg viewBox="0 0 1 1" onload="x"><rect width="1" height="1" fill="#12355b"/></svg>',
      },
      "onload",
    ],
    [
      "with a picture inside",
      {
        art: '<svg viewBox="0 0 1 1"><image href="http://x.example/x.png"/></svg>',
      },
      "Cannot use <image> in a drawing",
    ],
    ["as HTML named SVG", { art: "<html></html>" }, "Cannot use <html>"],
    [
      "with an entity",
      { art: '<!DOCTYPE svg [<!ENTITY x "y">]><svg viewBox="0 0 1 1"/>' },
      "Art",
    ],
    [
      "on a colour that the brand has not",
      { grounds: ["chalk", "granite"] },
      'No colour of this brand is named \\"granite\\"',
    ],
    ["with grounds that are no names", { grounds: [{ in: [] }] }, "Stand"],
    ["in no layout", { layout: "diagonal" }, "Layout"],
  ])("%s", async (_, changes, reason) => {
    const answer = await create(changes);
    expect(answer.status).toBe(400);
    expect((await answer.text()).toLowerCase()).toContain(reason.toLowerCase());
  });
});

describe("a logo", () => {
  it("is known by layout and colorway, and is there once", async () => {
    const { doc } = await (await create({})).json();
    expect(doc.key).toBe("horizontal-color");
    const again = await create({ name: "Once more" });
    expect(again.status).toBe(400);
    expect(await again.text()).toMatch(/unique/i);
  });

  it("of a partner has a key of its own", async () => {
    const answer = await create({ kind: "partner", key: "weir-trust" });
    expect((await answer.json()).doc).toMatchObject({ key: "weir-trust" });
  });

  it("that an output was made with is not deleted", async () => {
    const { doc } = await (
      await create({ colorway: "mono", name: "One ink" })
    ).json();
    await cms.payload.create({
      collection: "renditions",
      data: {
        name: "Poster",
        status: "ready",
        purpose: "press",
        encoding: "pdf",
        key: "poster",
        uses: [{ of: "logo:sample/horizontal-mono" }],
      },
    });
    const answer = await rest(cms, `/logos/${doc.id}`, {
      method: "DELETE",
      as: guardian,
    });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("horizontal-mono");
  });
});
