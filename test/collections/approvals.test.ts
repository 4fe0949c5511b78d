import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

describe("approval is asked for", () => {
  it("by nobody who may not make outputs", async () => {
    const rendition = await approving.rendition();
    expect((await approving.ask([rendition], approver)).status).toBe(403);
  });

  it("for nothing that preflight blocks", async () => {
    const blocked = await approving.rendition({ isBlocked: true });
    expect((await approving.ask([blocked])).status).toBe(409);
  });

  it("for nothing on which nobody need sign", async () => {
    const inside = await approving.rendition({ ownWords: [] });
    const { errors, status } = await approving.ask([inside]);
    expect([status, errors?.[0]?.message]).toEqual([
      409,
      expect.stringContaining('"Check" falls away'),
    ]);
  });

  it("for nothing whose bytes have changed since it was made", async () => {
    const rendition = await approving.rendition();
    await approving.damage(rendition);
    const { errors, status } = await approving.ask([rendition]);
    expect([status, errors?.[0]?.name]).toEqual([409, "altered"]);
  });

  it("by whoever asks, whatever they send, with steps that the route says", async () => {
    const rendition = await approving.rendition();
    const answer = await rest(cms, "/approvals", {
      method: "POST",
      as: officer,
      body: {
        renditions: [rendition.id],
        person: guardian.id,
        status: "approved",
        steps: [],
        items: [],
      },
    });
    const { doc } = await answer.json();
    expect(doc).toMatchObject({
      status: "open",
      waitsFor: "Check",
      person: { id: officer.id },
      steps: [{ key: "usual/check", roles: ["approver"], decision: null }],
      items: [{ rendition: rendition.id, key: rendition.key }],
    });
  });

  it("again for a new edition, which closes what was open and names it", async () => {
    const { approval: first } = await asked();
    const { approval: second } = await asked();
    const again = await cms.payload.findByID({
      collection: "approvals",
      id: first.id,
    });
    expect(again.status).toBe("superseded");
    expect(second.supersedes).toMatchObject({ id: first.id });
    expect((await approving.sign(first)).code).toBe(409);
  });
});

describe("an approval", () => {
  it("is changed and deleted by nobody over the network", async () => {
    const { approval } = await asked();
    const address = `/approvals/${approval.id}`;
    for (const as of [officer, approver, guardian])
      for (const method of ["PATCH", "DELETE"] as const)
        expect(
          (
            await rest(cms, address, {
              method,
              as,
              body: { status: "approved" },
            })
          ).status,
        ).toBe(403);
  });

  it("is withdrawn by whoever asked for it, and by nobody else but a guardian", async () => {
    const { approval } = await asked();
    const address = `/approvals/${approval.id}/withdraw`;
    const by = async (as: Person) =>
      (await rest(cms, address, { method: "POST", as })).status;
    expect([await by(approver), await by(officer), await by(guardian)]).toEqual(
      [403, 200, 409],
    );
  });

  it("that was rejected is opened anew by a guardian alone", async () => {
    const { approval, rendition } = await asked();
    await approving.sign(approval, approver, {
      decision: "reject",
      words: "The wrong caddy",
    });
    const withdrawn = await rest(cms, `/approvals/${approval.id}/withdraw`, {
      method: "POST",
      as: officer,
    });
    expect(withdrawn.status).toBe(409);
    expect((await approving.ask([rendition])).status).toBe(409);
    expect((await approving.ask([rendition], guardian)).status).toBe(201);
  });

  it("waits for whoever may sign it, and for nobody else", async () => {
    const { approval } = await asked();
    const needed = async (as: Person) => {
      const answer = await rest(cms, "/approvals/needing", { as });
      const list: readonly { approval: number }[] = await answer.json();
      return list.some((one) => one.approval === approval.id);
    };
    expect([await needed(officer), await needed(approver)]).toEqual([
      false,
      true,
    ]);
    await approving.sign(approval);
    expect(await needed(approver)).toBe(false);
  });
});
