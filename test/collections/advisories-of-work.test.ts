/** Hidden fields of people and consents, asked for through kits, print jobs and approvals. */
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

beforeAll(async () => {
  cms = await startCms();
  officer = await personWith(cms, "officer");
  const { id: person } = await personWith(cms, "administrator");
  const make = sampleMaker(cms.payload, [
    "approval-comments",
    "approval-routes",
    "approvals",
    "brands",
    "kits",
    "narratives",
    "people",
    "photographs",
    "print-jobs",
    "promises",
    "renditions",
    "toolkits",
    "users",
  ]);
  const { id: shown } = await make.document("people");
  const { id: photograph } = await make.document("photographs", {
    approval: "approved",
    people: [{ id: "sample", person: shown }],
  });
  const { id: toolkit } = await make.document("toolkits", {
    photographs: [photograph],
  });
  // Each is readable to an officer and names somebody who has a password.
  await make.document("kits", { person });
  await make.document("print-jobs", { person, toolkit });
  await make.document("approvals", { person });
}, 120_000);
afterAll(() => cms.close());

const get = async (path: string) => {
  const answer = await rest(cms, path, { as: officer });
  return { status: answer.status, text: await answer.text() };
};

describe("nobody finds out what is hidden through the records of work", () => {
  it.each([
    "/kits?where[person.hash][exists]=true",
    "/kits?where[or][0][and][0][person.salt][exists]=true",
    "/print-jobs?where[person.hash][exists]=true",
    "/approvals?where[person.salt][exists]=true",
  ])("by a filter: %s", async (path) => {
    const { status, text } = await get(path);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/"totalDocs":\s*[1-9]/);
  });

  it.each([
    "/kits?sort=person.hash",
    "/print-jobs?sort=-person.salt",
    "/approvals?sort=person.resetPasswordToken",
  ])("by an order: %s", async (path) => {
    const { status } = await get(path);
    expect(status).toBe(400);
  });

  it.each(["/kits", "/print-jobs", "/approvals"])(
    "by population: %s",
    async (path) => {
      const { status, text } = await get(
        `${path}?depth=5&showHiddenFields=true&overrideAccess=true`,
      );
      expect(status).toBe(200);
      expect(text).toMatch(/"totalDocs":\s*[1-9]/);
      expect(text).not.toMatch(/"(hash|salt|resetPasswordToken|subject)":/);
    },
  );

  it.each(["/kits", "/print-jobs", "/approvals"])(
    "by a filter five hundred levels deep: %s",
    async (path) => {
      const deep = "[and][0]".repeat(500);
      const begun = performance.now();
      const { status, text } = await get(
        `${path}?where${deep}[person.hash][exists]=true`,
      );
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/"hash":/);
      expect(performance.now() - begun).toBeLessThan(5000);
    },
  );
});
