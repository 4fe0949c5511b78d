import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "#collections";
import { seedLarkmere } from "#plugin";
import type { ApprovalSent, FollowedApproval, Standings } from "#plugin/studio";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest, type RestOptions } from "../../support/rest.ts";

let cms: TestCms;
let officer: Person;
let guardian: Person;
let free: number;
let bound: number;

/** A rendition of the demonstration as the store keeps one; own words in a template of no policy need a signature. */
async function kept(more: object): Promise<number> {
  const { docs } = await cms.payload.find({
    collection: "toolkits",
    where: { slug: { equals: "feed-the-caddy" } },
    limit: 1,
    depth: 0,
  });
  const { id } = await cms.payload.create({
    collection: "renditions",
    data: {
      name: "Feed the Caddy, Instagram square",
      status: "ready",
      toolkit: Number(docs[0]?.id),
      template: "social-card",
      format: "ig-square",
      language: "en",
      purpose: "social",
      encoding: "png",
      files: [],
      spoken: [],
      key: JSON.stringify(more),
      setting: { copy: {}, options: {} },
      manifest: {
        brand: "larkmere",
        toolkit: { slug: "feed-the-caddy" },
        template: { name: "social-card" },
        format: "ig-square",
        language: "en",
        purpose: "social",
        encoding: "png",
        photographs: [],
        ...more,
      },
    },
  });
  return id;
}

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
  officer = await personWith(cms, "officer");
  guardian = await personWith(cms, "guardian");
  free = await kept({});
  bound = await kept({
    template: { name: "event-notice" },
    ownWords: ["headline"],
  });
}, 120_000);
afterAll(() => cms.close());

const ask = (at: string, options: RestOptions = {}) =>
  rest(cms, `/studio${at}`, { as: officer, ...options });

const makers = ["administrator", "guardian", "designer", "officer"];

describe("signatures in the studio", () => {
  it.each(roles.filter((role) => !makers.includes(role)))(
    "are asked for and looked at by no %s",
    async (role) => {
      const as = await personWith(cms, role);
      for (const [at, method] of [
        [`/standings?renditions=${bound}`, "GET"],
        ["/approvals", "POST"],
        ["/approvals/1", "GET"],
      ] as const)
        expect((await ask(at, { as, method })).status).toBe(403);
    },
  );

  it("are asked for by nobody who has not signed in", async () => {
    const answer = await rest(cms, "/studio/standings?renditions=1");
    expect(answer.status).toBe(401);
  });

  it("are not asked for outputs of no number", async () => {
    expect((await ask("/standings?renditions=1;2")).status).toBe(400);
    const none = await ask("/approvals", {
      method: "POST",
      body: { renditions: [] },
    });
    expect(none.status).toBe(400);
  });

  it("are foreseen with who is asked and by when, before anybody asks", async () => {
    const told: Standings = await (
      await ask(`/standings?renditions=${free},${bound}`)
    ).json();
    expect(told.outputs.map(({ state }) => state)).toEqual(["free", "unasked"]);
    const [step] = told.ahead;
    expect(told.ahead).toHaveLength(1);
    expect(step).toMatchObject({
      name: "Brand check",
      roles: ["brand guardian"],
    });
    expect(step?.people.length).toBeGreaterThan(0);
    expect(step?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("are sent with a note and followed until somebody asks for changes, with pins", async () => {
    const sent: ApprovalSent = await (
      await ask("/approvals", {
        method: "POST",
        body: { renditions: [bound], note: "For the fair on Friday" },
      })
    ).json();
    const at = `/approvals/${sent.approval}`;
    const waiting: FollowedApproval = await (await ask(at)).json();
    expect(waiting).toMatchObject({
      status: "open",
      note: "For the fair on Friday",
      isOwn: true,
      outputs: [{ state: "waiting" }],
    });
    expect(waiting.pack).toBeUndefined();
    await rest(cms, "/approval-comments", {
      method: "POST",
      as: guardian,
      body: { rendition: bound, page: 1, x: 0.2, y: 0.8, text: "Which hall?" },
    });
    const signed = await rest(cms, `/approvals/${sent.approval}/sign`, {
      method: "POST",
      as: guardian,
      body: {
        step: "screens/brand-check",
        decision: "request-changes",
        words: "Name the hall",
      },
    });
    expect(signed.status).toBe(200);
    const told: FollowedApproval = await (await ask(at)).json();
    expect(told).toMatchObject({
      status: "changes-requested",
      steps: [{ state: "declined", words: "Name the hall" }],
      outputs: [
        {
          state: "changes",
          comments: [{ number: 1, text: "Which hall?", x: 0.2, y: 0.8 }],
        },
      ],
    });
  });
});
