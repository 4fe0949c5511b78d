import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handIn } from "../support/hand-in.ts";
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

describe("a request that asks for no language", () => {
  const shown = { alt: "A market stall" };

  it("is answered in the first language", async () => {
    const { id } = await handIn(cms, shown);
    const one = await rest(cms, `/photographs/${id}`, { as: guardian });
    expect(await one.json()).toMatchObject(shown);
    const many = await rest(cms, "/photographs?limit=1", { as: guardian });
    expect(await many.json()).toMatchObject({ docs: [shown] });
  });

  it("changes a field without being told that texts are missing", async () => {
    const { id } = await handIn(cms, shown);
    const answer = await rest(cms, `/photographs/${id}`, {
      as: guardian,
      method: "PATCH",
      body: { creator: "B. Lens" },
    });
    expect(await answer.json()).toMatchObject({
      doc: { ...shown, creator: "B. Lens" },
    });
  });

  it("still has every language where it asks for all", async () => {
    const { id } = await handIn(cms, shown);
    const all = await rest(cms, `/photographs/${id}?locale=all`, {
      as: guardian,
    });
    expect(await all.json()).toMatchObject({ alt: { en: shown.alt } });
  });
});
