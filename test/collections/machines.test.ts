import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let administrator: Person;

beforeAll(async () => {
  cms = await startCms();
  administrator = await personWith(cms, "administrator");
});
afterAll(() => cms.close());

const inAYear = "2100-01-01T00:00:00.000Z";
let made = 0;

const machineAs = async (
  role: "studio" | "reader",
  expires = inAYear,
): Promise<number> => {
  const answer = await rest(cms, "/machines", {
    method: "POST",
    as: administrator,
    body: { name: `Machine ${++made}`, purpose: "x", roles: [role], expires },
  });
  expect(answer.status).toBe(201);
  const { doc }: { doc: { id: number } } = await answer.json();
  return doc.id;
};

const makeKey = (id: number, as?: Person) =>
  rest(cms, `/machines/${id}/key`, { method: "POST", ...(as && { as }) });

const keyOf = async (id: number): Promise<string> => {
  const body: { key: string } = await (await makeKey(id, administrator)).json();
  return body.key;
};

const ask = (path: string, key: string) =>
  rest(cms, path, { headers: { authorization: `machines API-Key ${key}` } });

describe("a key", () => {
  it("is made by administrators alone", async () => {
    const id = await machineAs("reader");
    const guardian = await personWith(cms, "guardian");
    expect((await makeKey(id)).status).toBe(403);
    expect((await makeKey(id, guardian)).status).toBe(403);
  });

  it("opens what its machine's role may see, and nothing else", async () => {
    const key = await keyOf(await machineAs("studio"));
    expect((await ask("/brands", key)).status).toBe(200);
    for (const closed of ["/people", "/consents", "/machines"])
      expect((await ask(closed, key)).status).toBe(403);
  });

  it("is not the person whose number it has", async () => {
    const id = await machineAs("reader");
    const key = await keyOf(id);
    expect(id).toBeLessThanOrEqual(Number(administrator.id) + made);
    const answer = await ask(`/users?where[id][equals]=${id}`, key);
    expect(await answer.json()).toMatchObject({ docs: [] });
  });

  it("is shown once and kept as a digest", async () => {
    const id = await machineAs("reader");
    const key = await keyOf(id);
    const seen = await rest(
      cms,
      `/machines/${id}?showHiddenFields=true&depth=1`,
      { as: administrator },
    );
    const text = await seen.text();
    expect(text).not.toContain(key);
    expect(text).not.toContain("keyDigest");
  });

  it.each([
    ["expired", { expires: "2020-01-01T00:00:00.000Z" }],
    ["suspended", { isSuspended: true }],
  ])("opens nothing when its machine is %s", async (_, change) => {
    const id = await machineAs("reader");
    const key = await keyOf(id);
    expect((await ask("/brands", key)).status).toBe(200);
    await rest(cms, `/machines/${id}`, {
      method: "PATCH",
      as: administrator,
      body: change,
    });
    expect((await ask("/brands", key)).status).toBe(403);
  });

  it("opens nothing once there is a new one, or its machine is gone", async () => {
    const id = await machineAs("reader");
    const old = await keyOf(id);
    const key = await keyOf(id);
    expect((await ask("/brands", old)).status).toBe(403);
    await rest(cms, `/machines/${id}`, { method: "DELETE", as: administrator });
    expect((await ask("/brands", key)).status).toBe(403);
  });

  it.each(["", "livery_", "livery_guess", "x' or 1=1 --", "livery_%00"])(
    "is not guessed: %j",
    async (key) => {
      expect((await ask("/brands", key)).status).toBe(403);
    },
  );
});

describe("a machine", () => {
  it("says who let it in and when it was last used", async () => {
    const id = await machineAs("reader");
    await ask("/brands", await keyOf(id));
    const machine = await cms.payload.findByID({
      collection: "machines",
      id,
      depth: 0,
    });
    expect(machine.createdBy).toBe(administrator.id);
    expect(machine.lastUsed).toEqual(expect.any(String));
  });

  it("is never an administrator or a guardian", async () => {
    const answer = await rest(cms, "/machines", {
      method: "POST",
      as: administrator,
      body: { name: "x", purpose: "x", roles: ["guardian"], expires: inAYear },
    });
    expect(answer.status).toBe(400);
  });

  it("has no password and no first registration", async () => {
    for (const way of ["login", "first-register", "forgot-password"]) {
      const { status } = await rest(cms, `/machines/${way}`, {
        method: "POST",
        body: { email: "x@sample.example", password: "feed-the-caddy" },
      });
      expect(status).toBe(403);
    }
  });
});
