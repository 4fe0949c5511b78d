import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graphqlHandler } from "#plugin/graphql";
import { graphql } from "../support/graphql.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";

let cms: TestCms;
let officer: Person;

beforeAll(async () => {
  cms = await startCms();
  officer = await personWith(cms, "officer");
});
afterAll(() => cms.close());

const messages = async (query: string, as?: Person): Promise<string> =>
  JSON.stringify(await graphql(cms, query, { as }));

const post = (body: string, type = "application/json") =>
  graphqlHandler(cms.payload.config)(
    new Request("http://localhost:3000/api/graphql", {
      method: "POST",
      headers: { "content-type": type },
      body,
    }),
  );

const tooMuch = "ask in several parts";

describe("GraphQL refuses", () => {
  it("to show its schema to nobody in particular", async () => {
    for (const query of [
      "{ __schema { types { name } } }",
      '{ __type(name: "User") { name } }',
    ])
      expect(await messages(query)).toContain("Log in to read the schema");
  });

  it("a query that asks for one thing under many names", async () => {
    const names = Array.from(
      { length: 9 },
      (_, index) => `q${index}: Brands { docs { a: id b: id c: id d: id } }`,
    );
    expect(await messages(`{ ${names.join(" ")} }`, officer)).toContain(
      tooMuch,
    );
  });

  it("many questions at once, so that a login is not tried a thousand times", async () => {
    const tries = Array.from(
      { length: 11 },
      (_, index) =>
        `t${index}: loginUser(email: "x@sample.example", password: "guess ${index}") { token }`,
    );
    expect(await messages(`mutation { ${tries.join(" ")} }`)).toContain(
      tooMuch,
    );
  });

  it("a query that goes deeper and deeper", async () => {
    const query = `{ Toolkits { docs { ${"narrative { ".repeat(14)} id ${"} ".repeat(14)} } } }`;
    expect(await messages(query, officer)).toContain(tooMuch);
  });

  it("fragments that double what they hold", async () => {
    const fragments = Array.from(
      { length: 24 },
      (_, index) =>
        `fragment f${index} on Brand { ...f${index + 1} ...f${index + 1} }`,
    );
    const query = `{ Brands { docs { ...f0 } } } ${fragments.join(" ")} fragment f24 on Brand { id }`;
    const start = performance.now();
    expect(await messages(query, officer)).toContain(tooMuch);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("more than it reads, and what no form of another site may send", async () => {
    const long = await post(
      JSON.stringify({ query: `{ ${" ".repeat(200_000)} }` }),
    );
    expect(long.status).toBe(413);
    const form = await post("query={__typename}", "text/plain");
    expect(form.status).toBe(415);
  });

  it("a page of everything", async () => {
    const { data } = await graphql(cms, "{ Brands(limit: 0) { limit } }", {
      as: officer,
    });
    expect(data).toEqual({ Brands: { limit: 500 } });
  });
});

describe("GraphQL answers", () => {
  it("somebody who has logged in with the schema and with what they may read", async () => {
    const { data, errors } = await graphql(
      cms,
      "{ __schema { queryType { name } } Brands { totalDocs } }",
      { as: officer },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      __schema: { queryType: { name: "Query" } },
      Brands: { totalDocs: 0 },
    });
  });

  it("with our own sentence where we refuse", async () => {
    const made = await graphql(
      cms,
      'mutation { createNarrative(data: { title: "x", _status: published }) { id } }',
      { as: officer },
    );
    expect(JSON.stringify(made.errors)).toContain("Only a brand guardian may");
  });
});
