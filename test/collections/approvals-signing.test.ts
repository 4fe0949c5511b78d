import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#brand";
import { todayInLondon } from "#collections";
import { startApproving, type Approving } from "../support/approving.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let approving: Approving;
let officer: Person;
let approver: Person;
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  approving = await startApproving(cms);
  ({ approver, officer } = approving);
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

const asked = async (as = officer) => {
  const rendition = await approving.rendition();
  const { doc } = await approving.ask([rendition], as);
  if (!doc) throw new Error("No approval was opened");
  return { approval: doc, rendition };
};

describe("nobody signs", () => {
  it("without a login", async () => {
    const { approval } = await asked();
    const answer = await rest(cms, `/approvals/${approval.id}/sign`, {
      method: "POST",
      body: { step: "usual/check", decision: "approve" },
    });
    expect(answer.status).toBe(403);
  });

  it.each([
    "administrator",
    "guardian",
    "designer",
    "officer",
    "portfolio-holder",
    "reader",
    "consent-officer",
    "monitoring-officer",
  ] as const)("as %s, where the step is an approver's", async (role) => {
    const { approval } = await asked();
    const { code, errors } = await approving.sign(
      approval,
      await personWith(cms, role),
    );
    expect([code, errors?.[0]?.message]).toEqual([
      403,
      '"Check" is signed by any approver',
    ]);
  });

  it.each(["studio", "supplier", "partner", "elected-member"] as const)(
    "as %s, who may not even see that approval is asked for",
    async (role) => {
      const { approval } = await asked();
      const { code } = await approving.sign(
        approval,
        await personWith(cms, role),
      );
      expect(code).toBe(403);
    },
  );

  it("what they asked approval for themselves", async () => {
    const both = await personWith(cms, "officer");
    await cms.payload.update({
      collection: "users",
      id: both.id,
      data: { roles: ["officer", "approver"] },
    });
    const { approval } = await asked(both);
    const { code, errors } = await approving.sign(approval, both);
    expect([code, errors?.[0]?.name]).toEqual([403, "own-work"]);
  });

  it("what they had rendered, though somebody else asked for it", async () => {
    const maker = await personWith(cms, "approver");
    const { createLocalReq } = await import("payload");
    const { sampleProduction } =
      await import("../support/sample-production.ts");
    const rendition = await cms.renditions.put(
      sampleProduction({ ownWords: ["headline"], edition: "by its approver" }),
      await createLocalReq({ user: maker }, cms.payload),
    );
    const approval = await approving.open(rendition);
    expect((await approving.sign(approval, maker)).errors?.[0]?.name).toBe(
      "own-work",
    );
    expect((await approving.sign(approval)).code).toBe(200);
  });

  it("out of turn, or a step that there is not", async () => {
    const { approval } = await asked();
    const step = "usual/another";
    expect((await approving.sign(approval, approver, { step })).code).toBe(409);
  });

  it.each([
    { decision: "reject" },
    { decision: "request-changes", words: "  " },
    { decision: "wave through" },
    { decision: "approve", words: "a".repeat(2001) },
  ])("with a decision that cannot be read: %o", async (given) => {
    const { approval } = await asked();
    const { code, errors } = await approving.sign(approval, approver, given);
    expect(code).toBe(400);
    expect(errors?.[0]?.message).toContain("Cannot read the decision");
  });
});

describe("a step is signed", () => {
  it("by one of two approvers who decide at once; the other is told", async () => {
    const { approval } = await asked();
    const other = await personWith(cms, "approver");
    const answers = await Promise.all([
      approving.sign(approval, approver),
      approving.sign(approval, other, {
        decision: "reject",
        words: "The headline is too long",
      }),
    ]);
    expect(answers.map(({ code }) => code).toSorted()).toEqual([200, 409]);
    const kept = await cms.payload.findByID({
      collection: "approvals",
      id: approval.id,
    });
    const { docs } = await cms.payload.find({
      collection: "audit-events",
      where: {
        about: { equals: `approval:${approval.id}` },
        kind: { in: ["approval-signed", "approval-declined"] },
      },
    });
    expect(docs).toHaveLength(1);
    expect([kept.steps?.[0]?.decision, docs[0]?.detail]).toEqual([
      expect.any(String),
      expect.objectContaining({ decision: kept.steps?.[0]?.decision }),
    ]);
  });

  it("by a delegate while somebody is away, and not before or after", async () => {
    const [away, deputy] = [
      await personWith(cms, "approver"),
      await personWith(cms, "reader"),
    ];
    const { approval } = await asked();
    const today = todayInLondon();
    const noon = (days: number) => `${addDays(today, days)}T12:00:00.000Z`;
    const absence = await rest(cms, "/absences", {
      method: "POST",
      as: away,
      body: { from: noon(1), until: noon(3), delegate: deputy.id },
    });
    const { doc } = await absence.json();
    expect((await approving.sign(approval, deputy)).code).toBe(403);
    await rest(cms, `/absences/${doc.id}`, {
      method: "PATCH",
      as: away,
      body: { from: noon(0) },
    });
    const signed = await approving.sign(approval, deputy);
    expect(signed.code).toBe(200);
    expect(signed.steps?.[0]).toMatchObject({
      signedBy: `user:${deputy.id}`,
      signedAs: "approver",
      inPlaceOf: `user:${away.id}`,
      inPlaceOfName: "approver",
    });
  });

  it("in nobody's place by somebody who names themselves", async () => {
    const noon = `${todayInLondon()}T12:00:00.000Z`;
    const { status } = await rest(cms, "/absences", {
      method: "POST",
      as: approver,
      body: { from: noon, until: noon, delegate: approver.id },
    });
    expect(status).toBe(400);
  });
});

describe("somebody who signed and left", () => {
  it("has signed all the same, and is named", async () => {
    const leaver = await personWith(cms, "approver");
    const { approval, rendition } = await asked();
    expect((await approving.sign(approval, leaver)).code).toBe(200);
    await cms.payload.delete({ collection: "users", id: leaver.id });
    const kept = await cms.payload.findByID({
      collection: "approvals",
      id: approval.id,
    });
    expect(kept.steps?.[0]).toMatchObject({
      signedBy: `user:${leaver.id}`,
      signerName: "approver",
    });
    expect((await approving.fetch(rendition)).status).toBe(200);
  });

  it("leaves the step to the guardian where nobody else may sign it", async () => {
    const { approval } = await asked();
    const { docs } = await cms.payload.find({
      collection: "users",
      where: { roles: { in: ["approver"] } },
      pagination: false,
    });
    const rolesOf = (roles: "reader" | "approver") =>
      Promise.all(
        docs.map(({ id }) =>
          cms.payload.update({
            collection: "users",
            id,
            data: { roles: [roles] },
          }),
        ),
      );
    expect((await approving.sign(approval, guardian)).code).toBe(403);
    await rolesOf("reader");
    expect((await approving.sign(approval, approver)).code).toBe(403);
    const signed = await approving.sign(approval, guardian);
    await rolesOf("approver");
    expect([signed.code, signed.steps?.[0]?.signedAs]).toEqual([
      200,
      "guardian",
    ]);
  });
});
