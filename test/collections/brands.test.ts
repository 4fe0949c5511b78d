import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readToolkit, seedLarkmere } from "#plugin";
import { larkmere } from "#larkmere";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

const create = (fields: object) =>
  rest(cms, "/brands", {
    method: "POST",
    as: guardian,
    body: { slug: "new", name: "New Council", ...fields },
  });

describe("a brand is refused", () => {
  it.each([
    ["tokens that are no colours", { tokens: { color: 7 } }, "Tokens"],
    [
      "a web domain with its scheme",
      { domain: "https://new.example" },
      "Write the domain alone",
    ],
    [
      "an address that runs a script",
      { accessibilityStatement: "javascript:alert(1)" },
      "Write the whole address with https://",
    ],
    [
      "two strap lines in use",
      {
        straplines: [
          { text: "One", inUse: true },
          { text: "Two", inUse: true },
        ],
      },
      "Put one strap line in use",
    ],
    [
      "a language set in a family that it has not",
      { stacks: [{ language: "default", families: ["Comic Sans"] }] },
      'No typeface of this brand is named \\"Comic Sans\\"',
    ],
    ["a clear space beyond the logo", { logo: { clearSpace: 7 } }, "Clear"],
    [
      "a device without colours to draw it in",
      { pattern: '<svg viewBox="0 0 1 1"/>' },
      "There are no colours to paint with",
    ],
  ])("with %s", async (_, fields, reason) => {
    const answer = await create(fields);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(reason);
  });
});

describe("the demonstration brand", () => {
  it("is read back whole, beside a strap line that nobody has approved", async () => {
    const other = await startCms();
    await seedLarkmere(other.payload);
    const { brand } = await readToolkit(other.payload, "feed-the-caddy");
    const { docs } = await other.payload.find({ collection: "brands" });
    await other.close();
    expect(brand).toEqual(larkmere);
    expect(docs[0]?.straplines?.map(({ status }) => status)).toEqual([
      "approved",
      "draft",
      "retired",
    ]);
    expect(docs[0]).toMatchObject({
      tier: "unitary",
      jurisdiction: "england",
      domain: "larkmere.example",
    });
    // A whole brand with its photographs is a minute's work on a busy machine.
  }, 180_000);
});
