import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApproving, type Approving } from "../support/approving.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleJpeg } from "../support/sample-brand.ts";

let cms: TestCms;
let approving: Approving;

beforeAll(async () => {
  cms = await startCms();
  approving = await startApproving(cms);
});
afterAll(() => cms.close());

const approved = async () => {
  const rendition = await approving.rendition();
  const approval = await approving.open(rendition);
  await approving.sign(approval);
  return { approval, rendition };
};

describe("an output is not handed out", () => {
  it("before anybody has asked for its approval", async () => {
    const { status, text } = await approving.fetch(await approving.rendition());
    expect(status).toBe(409);
    expect(JSON.parse(text).errors).toEqual([
      {
        name: "not-approved",
        message: expect.stringMatching(
          /^Cannot hand out ".+": route "Usual" asks for "Check", and nobody has asked for it/,
        ),
      },
    ]);
  });

  it("while it waits for a signature, and says whose", async () => {
    const rendition = await approving.rendition();
    await approving.open(rendition);
    const { status, text } = await approving.fetch(rendition);
    expect(status).toBe(409);
    expect(text).toContain('it waits at \\"Check\\" for any approver');
  });

  it.each([
    ["reject", "has rejected it"],
    ["request-changes", "asks for changes"],
  ])("after somebody says %s, and says why", async (decision, says) => {
    const rendition = await approving.rendition();
    const approval = await approving.open(rendition);
    await approving.sign(approval, approving.approver, {
      decision,
      words: "The tea bag is missing",
    });
    const { status, text } = await approving.fetch(rendition);
    expect(status).toBe(409);
    expect(text).toContain(`approver ${says} at \\"Check\\"`);
    expect(text).toContain("The tea bag is missing");
  });

  it("after its approval is withdrawn", async () => {
    const { approval, rendition } = await approved();
    await rest(cms, `/approvals/${approval.id}/withdraw`, {
      method: "POST",
      as: approving.officer,
    });
    expect((await approving.fetch(rendition)).status).toBe(409);
  });

  it("after its approval is withdrawn, though it was approved once before", async () => {
    const { approval: first, rendition } = await approved();
    const second = await approving.open(rendition);
    await approving.sign(second);
    const withdraw = (id: number) =>
      rest(cms, `/approvals/${id}/withdraw`, {
        method: "POST",
        as: approving.officer,
      });
    await withdraw(second.id);
    expect((await approving.fetch(rendition)).text).toContain("was withdrawn");
    await withdraw(first.id);
    await approving.sign(await approving.open(rendition));
    expect((await approving.fetch(rendition)).status).toBe(200);
  });

  it("though it was approved once, where somebody asks for changes since and approval is asked for anew", async () => {
    const { rendition } = await approved();
    await approving.sign(await approving.open(rendition), undefined, {
      decision: "request-changes",
      words: "The date has passed",
    });
    const third = await approving.open(rendition);
    expect((await approving.fetch(rendition)).text).toContain(
      "asks for changes",
    );
    await approving.sign(third);
    expect((await approving.fetch(rendition)).status).toBe(200);
  });

  it("once one byte of it has changed in the store, and again once it is mended", async () => {
    const { rendition } = await approved();
    const mend = await approving.damage(rendition);
    const damaged = await approving.fetch(rendition);
    expect(damaged.status).toBe(409);
    expect(damaged.text).toContain("its bytes have changed");
    await mend();
    expect((await approving.fetch(rendition)).status).toBe(200);
  });

  it("not even as a proof, once one byte of what was signed has changed", async () => {
    const { rendition } = await approved();
    const mend = await approving.damage(rendition);
    const looked = await approving.fetch(
      rendition,
      approving.approver,
      "?look",
    );
    await mend();
    expect(looked.status).toBe(409);
    expect(looked.text).toContain('"altered"');
  });

  it("by a signature given on other bytes", async () => {
    const rendition = await approving.rendition();
    const approval = await approving.open(rendition);
    const mend = await approving.damage(rendition);
    const refused = await approving.sign(approval);
    expect([refused.code, refused.errors?.[0]?.name]).toEqual([409, "altered"]);
    await mend();
    expect((await approving.sign(approval)).code).toBe(200);
  });

  it("by a signature that somebody wrote into the database", async () => {
    const rendition = await approving.rendition();
    const approval = await approving.open(rendition);
    const [step] = approval.steps ?? [];
    await cms.payload.db.updateOne({
      collection: "approvals",
      id: approval.id,
      data: {
        status: "approved",
        steps: [
          {
            ...step,
            decision: "approve",
            signedBy: "user:1",
            signerName: "approver",
            signedAs: "approver",
            signedAt: "2026-11-22T12:00:00.000Z",
            seal: "forged",
          },
        ],
      },
    });
    const { status, text } = await approving.fetch(rendition);
    expect(status).toBe(409);
    expect(text).toContain("does not hold");
  });

  it("once the words of a signature are edited", async () => {
    const { approval, rendition } = await approved();
    const kept = await cms.payload.findByID({
      collection: "approvals",
      id: approval.id,
      depth: 0,
    });
    await cms.payload.db.updateOne({
      collection: "approvals",
      id: approval.id,
      data: {
        steps: (kept.steps ?? []).map((step) => ({
          ...step,
          signerName: "Somebody else",
        })),
      },
    });
    expect((await approving.fetch(rendition)).status).toBe(409);
  });

  it("where no route speaks of it, whatever was signed before", async () => {
    const { rendition } = await approved();
    const inside = await approving.rendition({ ownWords: [] });
    const rest = (isResting: boolean) =>
      cms.payload.update({
        collection: "approval-routes",
        where: { key: { equals: "usual" } },
        data: { isResting },
      });
    await rest(true);
    const [one, other] = [
      await approving.fetch(rendition),
      await approving.fetch(inside),
    ];
    await rest(false);
    expect([one.status, other.status]).toEqual([409, 409]);
    expect(other.text).toContain("No approval route fits");
  });

  it("where the route has come to ask for more than was signed", async () => {
    const { rendition } = await approved();
    const strict = await cms.payload.create({
      collection: "approval-routes",
      data: {
        name: "Strict",
        key: "strict",
        precedence: 100,
        steps: [
          {
            key: "second",
            name: "Second look",
            roles: ["guardian"],
            within: 1,
          },
        ],
      },
    });
    const refused = await approving.fetch(rendition);
    await cms.payload.update({
      collection: "approval-routes",
      id: strict.id,
      data: { isResting: true },
    });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("which its approval does not hold");
  });
});

describe("an output is handed out", () => {
  it("once its route is signed, and the audit tells of both", async () => {
    const { approval, rendition } = await approved();
    expect((await approving.fetch(rendition)).status).toBe(200);
    const { docs } = await cms.payload.find({
      collection: "audit-events",
      where: { about: { equals: `approval:${approval.id}` } },
      sort: "sequence",
    });
    expect(docs.map(({ actor, kind }) => [kind, actor])).toEqual([
      ["approval-asked", `user:${approving.officer.id}`],
      ["approval-signed", `user:${approving.approver.id}`],
    ]);
  });

  it("without a signature where every word is the campaign's own", async () => {
    const inside = await approving.rendition({ ownWords: [] });
    expect((await approving.fetch(inside)).status).toBe(200);
  });

  it("as a whole set, once the set is signed", async () => {
    const set = [
      await approving.rendition(),
      await approving.rendition({ language: "ar" }),
    ];
    const approval = await approving.open(...set);
    await approving.sign(approval);
    for (const rendition of set)
      expect((await approving.fetch(rendition)).status).toBe(200);
  });

  it("with its earlier edition, which stays approved", async () => {
    const { rendition } = await approved();
    await approving.open(await approving.rendition());
    expect((await approving.fetch(rendition)).status).toBe(200);
  });

  it("as a proof to whoever must look at it before it is approved", async () => {
    const rendition = await approving.rendition({
      bytes: new Uint8Array(await sampleJpeg()),
    });
    const look = (role: "approver" | "guardian") =>
      personWith(cms, role).then((as) =>
        approving.fetch(rendition, as, "?look"),
      );
    expect(await look("approver")).toMatchObject({
      status: 200,
      disposition: expect.stringContaining("proof-"),
    });
    const approval = await approving.open(rendition);
    await approving.sign(approval);
    expect((await look("guardian")).disposition).not.toContain("proof-");
  });
});
