/** Every endpoint of ours, asked as every role and as nobody, past whatever Payload itself asks. */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  accessTable,
  roles,
  type ProtectedCollection,
  type Role,
} from "#collections";
import { seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { sampleMaker } from "../support/sample-document.ts";
import { endpointTable, type EndpointRow } from "./endpoints.table.ts";

type Method = "GET" | "POST" | "PATCH" | "DELETE";

let cms: TestCms;
const people = new Map<Role, Person>();
const ids = new Map<string, number>();

const slugs = Object.keys(accessTable).filter(
  (slug): slug is ProtectedCollection => slug in accessTable,
);

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  const make = sampleMaker(cms.payload, slugs);
  for (const role of roles) people.set(role, await personWith(cms, role));
  for (const slug of slugs) ids.set(slug, (await make.document(slug)).id);
}, 120_000);
afterAll(() => cms.close());

const rows = Object.entries(endpointTable);
const refusals = [401, 403, 404];

/** The path with a document that is there, and with a name that nobody can guess in each other place. */
const addressOf = (path: string, { names = {} }: EndpointRow): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) =>
    name === "id"
      ? String(ids.get(path.split("/")[1] ?? "") ?? 1)
      : (names[name] ?? randomBytes(16).toString("base64url")),
  );

async function statusOf(
  endpoint: string,
  row: EndpointRow,
  as?: Person,
): Promise<number> {
  const [method, path = ""] = endpoint.split(" ");
  const isRead = method === "GET";
  const answer = await rest(cms, addressOf(path, row), {
    method: isMethod(method) ? method : "GET",
    ...(as && { as }),
    ...(!isRead && { body: {} }),
  });
  await answer.body?.cancel();
  return answer.status;
}

const isMethod = (method: unknown): method is Method =>
  ["GET", "POST", "PATCH", "DELETE"].includes(String(method));

/** What Payload adds to every collection, to those with files and to those that log in. */
const payloads =
  /^\/(payload-preferences\/:key|access|graphql\b.*)$|\/(login|logout|refresh-token|me|init|unlock|forgot-password|reset-password|verify\/:id|first-register|duplicate|file\/:filename|paste-url\/:id\?)$|:id\/duplicate$/;

describe("the table of endpoints", () => {
  it("names each that is ours, and none that is not", () => {
    const { collections, endpoints } = cms.payload.config;
    const keyOf = (endpoint: { method: string; path: string }, slug = "") =>
      `${endpoint.method.toUpperCase()} ${slug}${endpoint.path}`;
    const plain = collections.find(({ slug }) => slug === "absences");
    const usual = new Set(
      (plain?.endpoints || []).map((endpoint) => keyOf(endpoint)),
    );
    const ours = [
      ...endpoints.map((endpoint) => keyOf(endpoint)),
      ...collections.flatMap((collection) =>
        (collection.endpoints || [])
          .filter((endpoint) => !usual.has(keyOf(endpoint)))
          .map((endpoint) => keyOf(endpoint, `/${collection.slug}`)),
      ),
    ].filter((key) => !payloads.test(key.split(" ")[1] ?? ""));
    expect(new Set(ours)).toEqual(new Set(Object.keys(endpointTable)));
  });
});

describe.each(rows)("%s", (endpoint, row) => {
  const others = roles.filter((role) => !row.for.includes(role));

  it.runIf(!row.isOpen)("is closed to nobody in particular", async () => {
    expect(refusals).toContain(await statusOf(endpoint, row));
  });

  it.skipIf(row.isOpen)("is closed to every other role", async () => {
    const answers: [Role, number][] = [];
    for (const role of others)
      answers.push([role, await statusOf(endpoint, row, people.get(role))]);
    expect(answers.filter(([, status]) => !refusals.includes(status))).toEqual(
      [],
    );
  });

  it("refuses none of those for whom it is", async () => {
    const answers: [Role, number][] = [];
    for (const role of row.for)
      answers.push([role, await statusOf(endpoint, row, people.get(role))]);
    expect(
      answers.filter(([, status]) => status === 401 || status === 403),
    ).toEqual([]);
  });
});
