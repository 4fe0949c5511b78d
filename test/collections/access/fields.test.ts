/** Fields with rights of their own: hidden, not to be asked about, and never changed by those without the right. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  accessTable,
  fieldTable,
  roles,
  type Operation,
  type ProtectedCollection,
  type ProtectedField,
  type Role,
} from "#collections";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";
import {
  sampleMaker,
  type SampleMaker,
} from "../../support/sample-document.ts";

const slugs = Object.keys(accessTable).filter(
  (slug): slug is ProtectedCollection => slug in accessTable,
);
const fields = Object.keys(fieldTable).filter(
  (field): field is ProtectedField => field in fieldTable,
);

let cms: TestCms;
let make: SampleMaker;
const people = new Map<Role, Person>();

beforeAll(async () => {
  cms = await startCms();
  make = sampleMaker(cms.payload, slugs);
  for (const role of roles) people.set(role, await personWith(cms, role));
});
afterAll(() => cms.close());

const placeOf = (field: ProtectedField) => {
  const slug = slugs.find((name) => field.startsWith(`${name}.`));
  if (!slug)
    throw new Error(`Field "${field}" is of no collection of the table`);
  return { slug, name: field.slice(slug.length + 1) };
};

/** Who reaches every document of a collection. */
const reaching = (slug: ProtectedCollection, operation: Operation) =>
  accessTable[slug][operation]?.all ?? [];

const without = (granted: readonly Role[] | undefined, of: readonly Role[]) =>
  granted ? of.filter((role) => !granted.includes(role)) : [];

const kept = (slug: ProtectedCollection, id: number, name: string) =>
  cms.payload.db
    .findOne<Record<string, unknown> & { id: number }>({
      collection: slug,
      where: { id: { equals: id } },
    })
    .then((document) => document?.[name]);

describe.each(fields)("%s", (field) => {
  const { name, slug } = placeOf(field);
  const { read, write } = fieldTable[field];

  it("is hidden from those without the right, and no filter or order tells of it", async () => {
    const { id } = await make.document(slug, await make.value(slug, name));
    for (const role of without(read, reaching(slug, "read"))) {
      const as = people.get(role);
      const asked = await Promise.all(
        [
          `/${slug}/${id}?depth=0&showHiddenFields=true&overrideAccess=true`,
          `/${slug}?where[${name}][exists]=true`,
          `/${slug}?where[or][0][${name}][not_equals]=x`,
        ].map((path) => rest(cms, path, as && { as })),
      );
      const [document, ...filters] = asked;
      const shown: Record<string, unknown> = await document?.json();
      // A hidden list is an empty one.
      expect([undefined, null, []]).toContainEqual(shown[name]);
      expect({ role, statuses: filters.map(({ status }) => status) }).toEqual({
        role,
        statuses: [400, 400],
      });
      const plain = await rest(cms, `/${slug}?limit=500&depth=0`, as && { as });
      const sorted = await rest(
        cms,
        `/${slug}?limit=500&depth=0&sort=${name}`,
        as && { as },
      );
      const [plainText, sortedText] = [await plain.text(), await sorted.text()];
      expect([plainText, expect.stringContaining("errors")]).toContainEqual(
        sortedText,
      );
    }
  });

  it("is left as it was by those without the right to write it", async () => {
    for (const role of without(write, reaching(slug, "update"))) {
      const as = people.get(role);
      const { id } = await make.document(slug);
      const before = await kept(slug, id, name);
      await rest(cms, `/${slug}/${id}`, {
        method: "PATCH",
        ...(as && { as }),
        body: await make.value(slug, name),
      });
      expect({ role, kept: await kept(slug, id, name) }).toEqual({
        role,
        kept: before,
      });
    }
  });
});

it("nobody becomes an administrator by asking, and an administrator may make one", async () => {
  const officer = people.get("officer");
  const administrator = people.get("administrator");
  const id = officer?.id ?? 0;
  const ask = async (as: Person | undefined) => {
    await rest(cms, `/users/${id}`, {
      method: "PATCH",
      ...(as && { as }),
      body: { roles: ["administrator"] },
    });
    return (await cms.payload.findByID({ collection: "users", id })).roles;
  };
  expect(await ask(officer)).toEqual(["officer"]);
  expect(await ask(administrator)).toEqual(["administrator"]);
});
