/** A query over the network reaches the documents that a document names, and none behind those. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { setTimeout as sleep } from "node:timers/promises";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;
let officer: Person;
const unheard: unknown[] = [];
const note = (reason: unknown) => void unheard.push(reason);

beforeAll(async () => {
  process.on("unhandledRejection", note);
  cms = await startCms();
  officer = await personWith(cms, "officer");
});
afterEach(async () => {
  // A promise that nobody awaits is told of after the answer.
  await sleep(100);
  expect(unheard.splice(0)).toEqual([]);
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await cms.close();
});

const ask = async (path: string) => {
  const answer = await rest(cms, path, { as: officer });
  const said: { errors?: readonly { message: string }[] } = await answer.json();
  return { status: answer.status, says: said.errors?.[0]?.message };
};

const far = "toolkit.photographs.people.person.name";
const graphqlFar = far.replaceAll(".", "__");

it.each([
  ["in a list", `/print-jobs?where[${far}][exists]=true`, far],
  ["in a count", `/print-jobs/count?where[${far}][exists]=true`, far],
  [
    "written as GraphQL writes it",
    `/print-jobs?where[${graphqlFar}][exists]=true`,
    graphqlFar,
  ],
  [
    "among other conditions",
    `/print-jobs?where[or][0][and][0][${far}][exists]=true`,
    far,
  ],
  [
    "that may be read",
    "/print-jobs?where[toolkit.photographs.slug][exists]=true",
    "toolkit.photographs.slug",
  ],
  [
    "inside of another condition",
    "/print-jobs?where[toolkit.photographs][contains][slug][equals]=bin",
    "slug",
  ],
  [
    "among what is said of the documents that it names",
    "/shares?where[renditions][contains][toolkit.slug][equals]=bin",
    "toolkit.slug",
  ],
  [
    "in the list of its versions",
    "/toolkits/versions?where[version.narrative.promise.key][exists]=true",
    "version.narrative.promise.key",
  ],
])(
  "a condition on a document behind another one is refused %s",
  async (_, path, condition) => {
    expect(await ask(path)).toEqual({
      status: 400,
      says: `Cannot ask by "${condition}": it leads through more than one other document; ask for those first, and then by their numbers`,
    });
  },
);

it.each(["toolkit.slug", "toolkit__slug", `-${far}`, graphqlFar])(
  "an order by %s is refused",
  async (path) => {
    expect(await ask(`/print-jobs?sort=${path}`)).toEqual({
      status: 400,
      says: expect.stringContaining("it is a field of another document"),
    });
  },
);

it.each([
  "/print-jobs?where[toolkit.slug][equals]=bin",
  "/toolkits?where[photographs.slug][equals]=bin",
  "/toolkits?where[photographs][contains][slug][equals]=bin",
  "/toolkits?where[photographs.id][equals]=1",
  "/print-jobs?sort=-createdAt",
])("what a document names may be asked: %s", async (path) => {
  expect(await ask(path)).toEqual({ status: 200, says: undefined });
});
