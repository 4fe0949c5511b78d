import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "#brand";
import {
  todayInLondon,
  type Fact,
  type FactReach,
  type Rendition,
  type Role,
} from "#collections";
import { readToolkit } from "#plugin";
import { digestOf } from "#render/digest";
import { fetchFile, noon } from "../support/election-days.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { startSharing, type Sharing } from "../support/sharing.ts";

let cms: TestCms;
let sharing: Sharing;
/** States fact "liners" as 52 as of 1 April 2026, as every sample does. */
let rendition: Rendition;
let fact: Fact;
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  sharing = await startSharing(cms);
  ({ rendition } = sharing);
  guardian = await personWith(cms, "guardian");
  fact = await cms.payload.create({
    collection: "facts",
    data: {
      name: "Liners in a year",
      key: "liners",
      value: 52,
      printed: "52 liners",
      source: "Waste strategy",
      asOf: "2026-04-01T12:00:00.000Z",
      owner: "Waste team",
      verified: true,
      _status: "published",
    },
  });
});
afterAll(() => cms.close());
beforeEach(() => change({ ...asMade, _status: "published" }));

const asMade = {
  value: 52,
  asOf: "2026-04-01T12:00:00.000Z",
  expires: null,
};

const change = (data: object, as = guardian) =>
  rest(cms, `/facts/${fact.id}`, { method: "PATCH", as, body: data });

const fetchAs = async (role: Role, query = "") => {
  const as = await personWith(cms, role);
  const path = `/renditions/${rendition.id}/files/1${query}`;
  const answer = await rest(cms, path, { as });
  return { status: answer.status, said: await answer.text() };
};

const standing = async (id = rendition.id) => {
  const answer = await rest(cms, `/renditions/${id}?depth=0`, { as: guardian });
  const body: { standing?: string } = await answer.json();
  return body.standing;
};

const reach = async (as = guardian) => {
  const answer = await rest(cms, `/facts/${fact.id}/reach`, { as });
  const body: FactReach = await answer.json();
  return { status: answer.status, body };
};

const lastEvent = async (kind: string) => {
  const { docs } = await cms.payload.find({
    collection: "audit-events",
    where: { kind: { equals: kind } },
    limit: 1,
  });
  return docs[0];
};

describe("what states a fact", () => {
  it.each([
    "studio",
    "partner",
    "reader",
    "portfolio-holder",
    "supplier",
  ] as const)(
    "is not told to a %s, who does not see every output",
    async (role) => {
      expect((await reach(await personWith(cms, role))).status).toBe(403);
    },
  );

  it("is told with the figure as it stands", async () => {
    expect((await reach()).body).toMatchObject({
      now: "52 as of 2026-04-01",
      current: 1,
      superseded: 0,
      outputs: [],
    });
  });
});

describe("an output that states a fact", () => {
  it("is handed out while the fact holds, and through its last day", async () => {
    await change({ expires: noon(todayInLondon()) });
    expect((await fetchFile(cms, rendition, guardian)).status).toBe(200);
    expect(await standing()).not.toBe("superseded");
  });

  it("is told of as released by its link until the figure changes, and then by no link", async () => {
    const { link } = await sharing.open();
    const releases = () => sharing.visit(`${link}/releases.json`);
    expect((await releases()).status).toBe(200);
    await change({ value: 60, asOf: "2026-05-01T12:00:00.000Z" });
    const told = await releases();
    expect(told.status).toBe(404);
    expect(told.text).toContain("None of these files is released");
  });

  it("is superseded by another figure, and refused with both", async () => {
    await change({ value: 60, asOf: "2026-05-01T12:00:00.000Z" });
    expect(await standing()).toBe("superseded");
    const { said, status } = await fetchAs("officer");
    expect(status).toBe(409);
    expect(JSON.parse(said)).toMatchObject({
      errors: [
        {
          name: "fact-superseded",
          message: expect.stringContaining(
            '"Liners in a year" stands in it as 52 as of 2026-04-01, which is now 60 as of 1 May 2026',
          ),
        },
      ],
    });
    expect((await reach()).body).toMatchObject({
      now: "60 as of 2026-05-01",
      since: expect.stringMatching(/^\d{4}-/),
      current: 0,
      superseded: 1,
      outputs: [{ id: rendition.id, stated: "52 as of 2026-04-01" }],
    });
  });

  it("is refused after the fact's last day and while the fact is taken back, and free again afterwards", async () => {
    await change({ expires: noon(addDays(todayInLondon(), -1)) });
    expect((await fetchAs("officer")).status).toBe(409);
    expect((await reach()).body).toMatchObject({
      ended: "ended",
      superseded: 1,
    });
    await change({ expires: null });
    expect((await fetchAs("officer")).status).toBe(200);
    await change({ _status: "draft" });
    expect((await fetchAs("officer")).said).toContain("has been taken back");
    expect((await reach()).body).toMatchObject({ ended: "taken-back" });
    await change({ _status: "published" });
    expect((await fetchAs("officer")).status).toBe(200);
  });

  it("is not superseded by a draft of another figure", async () => {
    const path = `/facts/${fact.id}?draft=true`;
    const body = { value: 61, _status: "draft" };
    await rest(cms, path, { method: "PATCH", as: guardian, body });
    expect((await fetchAs("officer")).status).toBe(200);
  });

  it("goes out all the same where a guardian says so, which the audit keeps, and nobody else can", async () => {
    await change({ value: 60 });
    expect((await fetchAs("officer", "?superseded=take")).status).toBe(409);
    expect((await fetchAs("guardian")).status).toBe(409);
    expect((await fetchAs("guardian", "?superseded=take")).status).toBe(200);
    expect(await lastEvent("handed-out")).toMatchObject({
      detail: { confirmed: [{ key: "liners", kind: "changed" }] },
    });
  });

  it("closes links that were sent before", async () => {
    const { link } = await sharing.open();
    expect((await sharing.visit(sharing.fileOf(link))).status).toBe(200);
    await change({ value: 60 });
    expect(await sharing.visit(sharing.fileOf(link))).toMatchObject({
      status: 410,
      text: expect.stringContaining("A figure in this file has changed"),
    });
  });

  it("tells the audit how many outputs a change supersedes", async () => {
    await change({ value: 60 });
    expect(await lastEvent("fact-changed")).toMatchObject({
      about: "fact:liners",
      detail: {
        before: { stated: "52 as of 2026-04-01" },
        after: { stated: "60 as of 2026-04-01" },
        superseded: 1,
      },
    });
  });
});

describe("an output with the words of a narrative", () => {
  it("has older words once they change, is handed out, and the audit counts it", async () => {
    const { narratives } = await readToolkit(cms.payload, "feed-the-caddy");
    const sample = sampleProduction({ language: "en", headline: "Now" });
    const made = await cms.renditions.put({
      ...sample,
      manifest: { ...sample.manifest, narrative: digestOf(narratives["en"]) },
    });
    expect(await standing(made.id)).toBe("current");
    const message = made.uses?.find(({ of }) => of.startsWith("message:"));
    const id = message?.of.slice("message:".length);
    const body = { message: "Every scrap makes power.", _status: "published" };
    const path = `/narratives/${id}`;
    const answer = await rest(cms, path, {
      method: "PATCH",
      as: guardian,
      body,
    });
    expect(await answer.text()).not.toContain("errors");
    expect(await standing(made.id)).toBe("older-words");
    expect((await fetchFile(cms, made, guardian)).status).toBe(200);
    expect(await lastEvent("message-changed")).toMatchObject({
      about: `message:${id}`,
      detail: { languages: ["en"], outputs: 2 },
    });
  });

  it("is older than the message that it is posted with, and what is posted elsewhere is not", async () => {
    const { id } = await narrativeOfSample();
    const says = async (text: string) => {
      const messages = [{ channel: "bluesky", text }];
      const answer = await rest(cms, `/narratives/${id}`, {
        method: "PATCH",
        as: guardian,
        body: { messages, _status: "published" },
      });
      expect(await answer.text()).not.toContain("errors");
    };
    await says("Every scrap counts.");
    const { messages, narratives } = await readToolkit(
      cms.payload,
      "feed-the-caddy",
    );
    expect(messages?.["en"]).toEqual([
      { channel: "bluesky", text: "Every scrap counts." },
    ]);
    const made = async (headline: string, post: object) => {
      const { manifest, ...sample } = sampleProduction({
        language: "en",
        headline,
      });
      const narrative = digestOf(narratives["en"]);
      return cms.renditions.put({
        ...sample,
        manifest: { ...manifest, narrative, ...post },
      });
    };
    const digest = digestOf("Every scrap counts.");
    const posted = await made("Post", { post: { channel: "bluesky", digest } });
    const poster = await made("Poster", {});
    expect(await standing(posted.id)).toBe("current");
    await says("Every scrap makes power.");
    expect(await standing(posted.id)).toBe("older-words");
    expect(await standing(poster.id)).toBe("current");
    expect(await lastEvent("message-changed")).toMatchObject({
      about: `message:${id}`,
      detail: { languages: ["en"], outputs: 1 },
    });
  });
});

async function narrativeOfSample() {
  const { docs } = await cms.payload.find({
    collection: "toolkits",
    where: { slug: { equals: "feed-the-caddy" } },
    depth: 1,
  });
  const [toolkit] = docs;
  if (typeof toolkit?.narrative !== "object" || !toolkit.narrative)
    throw new Error("The sample has no narrative");
  return toolkit.narrative;
}
