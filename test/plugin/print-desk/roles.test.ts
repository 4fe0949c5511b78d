import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles, type PrintJob, type Role } from "#collections";
import {
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { startPressDesk, type PressDesk } from "../../support/press-desk.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;
let desk: PressDesk;
let job: PrintJob;
const people = new Map<Role, Person>();

beforeAll(async () => {
  cms = await startCms();
  desk = await startPressDesk(cms);
  job = await desk.ordered();
  for (const role of roles) people.set(role, await desk.person(role));
}, 180_000);
afterAll(() => cms.close());

const readers: readonly Role[] = [
  "administrator",
  "guardian",
  "designer",
  "officer",
  "approver",
  "monitoring-officer",
  "studio",
];
const others = roles.filter((role) => !readers.includes(role));
const council = ["administrator", "guardian", "designer", "officer"] as const;
const press = ["administrator", "studio"] as const;

/** Everything that is asked of a job, with a body that is fine, and who may. */
const questions: readonly {
  readonly what: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: object;
  readonly may: readonly Role[];
}[] = [
  { what: "reads its moves", method: "GET", path: "moves", may: readers },
  { what: "checks its ticket", method: "GET", path: "check", may: readers },
  { what: "sees its plates", method: "GET", path: "plates/1", may: readers },
  {
    what: "sees its picture",
    method: "GET",
    path: "plates/1/sheet",
    may: readers,
  },
  {
    what: "looks at them closer",
    method: "GET",
    path: "plates/1/tile?level=1&column=0&row=0",
    may: readers,
  },
  {
    what: "writes a message",
    method: "POST",
    path: "messages",
    body: { says: "Is Tuesday fine?" },
    may: [...council, "approver", "studio"],
  },
  {
    what: "writes a quote",
    method: "POST",
    path: "price",
    body: { quote: 120 },
    may: press,
  },
  {
    what: "writes a cost",
    method: "POST",
    path: "price",
    body: { cost: 120 },
    may: [...press, "guardian", "designer", "officer"],
  },
  {
    what: "orders it again",
    method: "POST",
    path: "reorder",
    may: council,
  },
];

async function statusFor(
  { body, method, path }: (typeof questions)[number],
  as: Person | undefined,
): Promise<number> {
  const answer = await rest(cms, `/print-jobs/${job.id}/${path}`, {
    method,
    ...(as && { as }),
    ...(body && { body }),
  });
  return answer.status;
}

describe("the files of an ordered print job", () => {
  const pull = (role: Role) =>
    statusFor(
      { what: "", method: "GET", path: "package", may: [] },
      people.get(role),
    );

  it("are pulled by nobody who may not read it", async () => {
    const statuses = await Promise.all(others.map(pull));
    expect(statuses.filter((status) => ![403, 404].includes(status))).toEqual(
      [],
    );
  });

  it("are pulled by nobody at all before those who must have signed", async () => {
    expect(new Set(await Promise.all(readers.map(pull)))).toEqual(
      new Set([409]),
    );
  });
});

describe("of an ordered print job", () => {
  it.each(questions)("nobody without a login $what", async (question) => {
    expect([401, 403, 404]).toContain(await statusFor(question, undefined));
  });

  it.each(questions)(
    "whoever may not read it never $what",
    async (question) => {
      const statuses = await Promise.all(
        others.map((role) => statusFor(question, people.get(role))),
      );
      expect(statuses.filter((status) => ![403, 404].includes(status))).toEqual(
        [],
      );
    },
  );

  it.each(questions)("only those who may $what", async (question) => {
    const statuses = await Promise.all(
      readers.map(async (role) => [
        role,
        await statusFor(question, people.get(role)),
      ]),
    );
    expect(statuses).toEqual(
      readers.map((role) => [role, question.may.includes(role) ? 200 : 403]),
    );
  });
});
