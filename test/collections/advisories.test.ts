/** The classes of Payload's published advisories, tried on our own collections and endpoints. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleMaker } from "../support/sample-document.ts";

let cms: TestCms;
let officer: Person;
let supplier: Person;
let administrator: Person;
let draft: number;
let photograph: number;

beforeAll(async () => {
  cms = await startCms();
  officer = await personWith(cms, "officer");
  supplier = await personWith(cms, "supplier");
  administrator = await personWith(cms, "administrator");
  const make = sampleMaker(cms.payload, [
    "people",
    "consents",
    "photographs",
    "facts",
    "brands",
  ]);
  const { id: person } = await make.document("people");
  const { id: consent } = await make.document("consents");
  photograph = (
    await make.document("photographs", {
      approval: "approved",
      people: [{ id: "sample", person, consent }],
    })
  ).id;
  draft = (await make.document("facts", { _status: "draft" })).id;
});
afterAll(() => cms.close());

const get = async (path: string, as?: Person) => {
  const answer = await rest(cms, path, as && { as });
  return { status: answer.status, text: await answer.text() };
};

const send = async (
  path: string,
  as: Person | undefined,
  sent: {
    readonly method?: "POST" | "PATCH" | "DELETE";
    readonly body?: object | FormData;
    readonly text?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
) => {
  const { status } = await rest(cms, path, {
    method: "POST",
    ...(!("text" in sent) && { body: {} }),
    ...sent,
    ...(as && { as }),
  });
  return status;
};

describe("what is hidden is not found out by asking", () => {
  it.each([
    "/photographs?where[people.person.name][like]=sample",
    "/photographs?where[people.consent.formVersion][exists]=true",
    "/photographs?where[or][0][and][0][people.person.id][equals]=1",
    "/acknowledgements?where[person.resetPasswordToken][exists]=true",
    "/acknowledgements?where[person.hash][like]=a",
    "/acknowledgements?where[person.sessions.id][exists]=true",
    "/users?where[hash][exists]=false",
    "/users?where[salt][exists]=false",
    "/users?where[resetPasswordToken][exists]=false",
    "/users?where[subject][exists]=false",
  ])("by a filter: %s", async (path) => {
    const { status, text } = await get(path, officer);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/"totalDocs":\s*[1-9]/);
  });

  it.each([
    "/users?sort=hash",
    "/users?sort=-subject",
    "/users?sort=resetPasswordToken",
    "/photographs?sort=people.person.name",
    "/acknowledgements?sort=person.hash",
  ])("by an order: %s", async (path) => {
    const { status } = await get(path, officer);
    expect(status).toBe(400);
  });

  it.each([
    "depth=5",
    "depth=5&showHiddenFields=true",
    "depth=5&overrideAccess=true",
    "depth=5&populate[consents][formVersion]=true",
    "depth=5&select[people]=true",
    "depth=5&joins[people][where][id][exists]=true",
  ])("by population: %s", async (query) => {
    const { status, text } = await get(
      `/photographs/${photograph}?${query}`,
      officer,
    );
    expect(status).toBe(200);
    expect(text).not.toMatch(/formVersion|signedOn|"consent":\s*[{\d]/);
  });

  it.each(["/users/OWN", "/users/me"])(
    "by asking for one's own document in full: %s",
    async (path) => {
      const { status, text } = await get(
        `${path.replace("OWN", String(officer.id))}?showHiddenFields=true&overrideAccess=true&depth=5`,
        officer,
      );
      expect(status).toBe(200);
      expect(text).not.toMatch(/"(hash|salt|resetPasswordToken|subject)":/);
    },
  );
});

describe("who reads what is published", () => {
  it.each([
    "?draft=true",
    "?trash=true",
    "?overrideAccess=true",
    "?locale=all",
  ])("sees no draft: %s", async (query) => {
    const { text } = await get(`/facts${query}`, supplier);
    expect(JSON.parse(text)).toMatchObject({ totalDocs: 0 });
    expect((await get(`/facts/${draft}${query}`, supplier)).status).toBe(404);
    expect((await get(`/facts/versions${query}`, supplier)).status).toBe(403);
  });
});

describe("nobody gets in or up", () => {
  it("by writing the fields of a login", async () => {
    await send(`/users/${officer.id}`, officer, {
      method: "PATCH",
      body: {
        subject: "issuer subject",
        hash: "x",
        salt: "x",
        sessions: [{ id: "x", expiresAt: "2100-01-01T00:00:00.000Z" }],
        lockUntil: null,
        loginAttempts: -100,
        _verified: true,
        collection: "machines",
        roles: ["administrator"],
      },
    });
    const kept = await cms.payload.findByID({
      collection: "users",
      id: officer.id,
      showHiddenFields: true,
      depth: 0,
    });
    expect(kept.subject ?? null).toBeNull();
    expect(kept.hash ?? null).toBeNull();
    expect(kept.loginAttempts ?? 0).toBeGreaterThanOrEqual(0);
    const { user } = await cms.payload.auth({
      headers: new Headers({ authorization: `JWT ${officer.token}` }),
    });
    expect(user).toMatchObject({ collection: "users", roles: ["officer"] });
  });

  it("by registering first, once somebody is there", async () => {
    const status = await send("/users/first-register", undefined, {
      body: {
        name: "Mallory",
        email: "mallory@sample.example",
        password: "order-your-liners",
        roles: ["administrator"],
      },
    });
    expect(status).toBe(403);
  });

  it("by prototype keys in what they send", async () => {
    await send(`/users/${officer.id}`, officer, {
      method: "PATCH",
      text: '{"name":"Kept","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
      headers: { "content-type": "application/json" },
    });
    await get(
      "/brands?where[__proto__][polluted]=1&where[constructor][prototype][polluted]=1",
      officer,
    );
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it.each([
    "/brands?where[name][in]=') or 1=1 --",
    "/brands?where[id][in][0]=1) or (1=1",
    "/brands?where[name'][equals]=1",
    "/brands?where[name][equals']=1",
    "/brands?sort=name;drop table users",
    "/brands?where[tokens.a' or '1'='1][equals]=1",
    "/brands?select[name' --]=true",
    "/brands?page=-1&limit=-5",
    "/brands?limit=abc&depth=abc&page=abc",
  ])("by statements in a query: %s", async (path) => {
    const { status, text } = await get(path, supplier);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/sqlite|syntax error|drizzle|select /i);
  });

  it("by copying a photograph or a person", async () => {
    expect(
      await send(`/photographs/${photograph}/duplicate`, officer),
    ).toBeGreaterThanOrEqual(400);
    expect(
      await send(`/users/${administrator.id}/duplicate`, officer),
    ).toBeGreaterThanOrEqual(400);
  });

  it("by putting brands in another order", async () => {
    const status = await send("/reorder", supplier, {
      body: {
        collectionSlug: "brands",
        docsToMove: ["1"],
        orderableFieldName: "_order",
        target: { id: "2", key: "a1" },
        newKeyWillBe: "greater",
      },
    });
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it("by opening another's lock", async () => {
    const body = { email: administrator.email };
    expect(await send("/users/unlock", officer, { body })).toBe(403);
  });

  it("by having the server fetch an address", async () => {
    const { status } = await get(
      `/photographs/paste-url/${photograph}?src=http://127.0.0.1:1/`,
      administrator,
    );
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it("by a drawing with a script, whatever it is called", async () => {
    const body = new FormData();
    body.set("_payload", JSON.stringify({ alt: "A drawing" }));
    body.set(
      "file",
      new Blob(
        [
          '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
        ],
        { type: "image/jpeg" },
      ),
      "drawing.jpg",
    );
    const status = await send("/photographs", administrator, { body });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

describe("Payload's own collections", () => {
  it.each([
    "/payload-preferences/sample",
    "/payload-preferences?where[key][exists]=true",
    "/payload-jobs",
    "/payload-jobs/run",
    "/payload-migrations",
    "/payload-kv",
  ])("tell nobody what is another's: %s", async (path) => {
    await send("/payload-preferences/sample", administrator, {
      body: { value: { mine: "only-mine" } },
    });
    expect((await get(path)).text).not.toContain("only-mine");
    expect((await get(path, supplier)).text).not.toContain("only-mine");
  });

  it("tell nobody who works on what they may not read", async () => {
    await cms.payload.db.create({
      collection: "payload-locked-documents",
      data: {
        document: { relationTo: "photographs", value: photograph },
        user: { relationTo: "users", value: administrator.id },
      },
    });
    const { text } = await get("/payload-locked-documents?depth=3");
    expect(text).not.toContain(administrator.email);
    const other = await get("/payload-locked-documents?depth=3", supplier);
    expect(other.text).not.toContain(administrator.email);
  });
});
