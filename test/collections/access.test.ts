import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles, type Role } from "#collections";
import { seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleJpeg, sampleSource } from "../support/sample-brand.ts";

type Who = Role | "nobody";

let cms: TestCms;
const people = new Map<Who, Person>();

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  for (const role of roles) people.set(role, await personWith(cms, role));
  for (const status of ["ready", "blocked"] as const)
    await cms.payload.create({
      collection: "renditions",
      data: {
        name: status,
        status,
        purpose: "press",
        encoding: "pdf",
        key: status,
      },
    });
  const { docs } = await cms.payload.find({ collection: "promises" });
  await cms.payload.create({
    collection: "narratives",
    draft: true,
    data: { ...inEnglish, title: "Unfinished", promise: docs[0]?.id ?? 0 },
  });
});
afterAll(() => cms.close());

const inEnglish = {
  headline: "Feed the caddy",
  message: "Food waste makes power.",
  callToAction: "Order liners",
  scanInstruction: "Scan to order",
  shortUrl: "sample.example",
  phone: "01632 960 000",
};

const as = (who: Who) => {
  const user = people.get(who);
  return { overrideAccess: false, ...(user && { user }) };
};

const denied = /not allowed|unauthori[sz]ed|only a brand guardian/i;

const collections = [
  "brands",
  "photographs",
  "narratives",
  "toolkits",
  "renditions",
] as const;

/** How many documents somebody sees: `no` is a refusal. */
const sights: readonly [Who, ...(number | "no")[]][] = [
  //          brands, photographs, narratives, toolkits, renditions
  ["nobody", "no", "no", "no", "no", "no"],
  ["supplier", 1, "no", 1, "no", "no"],
  ["studio", 1, 2, 1, 1, 1],
  ["officer", 1, 2, 2, 1, 2],
  ["guardian", 1, 2, 2, 1, 2],
  ["administrator", 1, 2, 2, 1, 2],
];

describe("reading", () => {
  it.each(
    sights.flatMap(([who, ...counts]) =>
      collections.map((collection, index) => ({
        who,
        collection,
        sees: counts[index] ?? "no",
      })),
    ),
  )("$who sees $sees of $collection", async ({ who, collection, sees }) => {
    const seen = await cms.payload
      .find({ collection, draft: true, ...as(who) })
      .then(({ totalDocs }) => totalDocs)
      .catch((error: Error) => (denied.test(error.message) ? "no" : error));
    expect(seen).toBe(sees);
  });

  it("nobody but an admin sees other people", async () => {
    const seen = async (who: Who) =>
      (await cms.payload.find({ collection: "users", ...as(who) })).totalDocs;
    await expect(seen("nobody")).rejects.toThrow(denied);
    for (const who of ["supplier", "studio", "officer", "guardian"] as const)
      expect(await seen(who)).toBe(1);
    expect(await seen("administrator")).toBe(26);
  });
});

const one = { id: { exists: true } };

/** Updates of a published or finished document that change nothing else. */
const updates = {
  brands: { name: "Sample Council" },
  photographs: { credit: "A. Photographer" },
  narratives: { title: "Feed the Caddy" },
  toolkits: { name: "Feed the Caddy" },
  renditions: { name: "ready" },
} as const;

const writers: Readonly<Record<(typeof collections)[number], readonly Who[]>> =
  {
    brands: ["guardian", "administrator"],
    photographs: [
      "studio",
      "guardian",
      "administrator",
      "designer",
      "consent-officer",
    ],
    narratives: ["guardian", "administrator"],
    toolkits: ["guardian", "administrator"],
    renditions: [],
  };

const everybody: readonly Who[] = ["nobody", ...roles];

describe("changing what is there", () => {
  it.each(
    collections.flatMap((collection) =>
      everybody.map((who) => ({
        who,
        collection,
        may: writers[collection].includes(who),
      })),
    ),
  )("$who may change $collection: $may", async ({ who, collection, may }) => {
    const changed = await cms.payload
      .update({ collection, where: one, data: updates[collection], ...as(who) })
      .then(({ docs, errors }) => docs.length > 0 && errors.length === 0)
      .catch((error: Error) => (denied.test(error.message) ? false : error));
    expect(changed).toBe(may);
  });

  it.each(
    collections.flatMap((collection) =>
      (["nobody", "supplier", "studio", "officer"] as const).map((who) => ({
        who,
        collection,
      })),
    ),
  )("$who deletes none of $collection", async ({ who, collection }) => {
    await expect(
      cms.payload.delete({ collection, where: one, ...as(who) }),
    ).rejects.toThrow(denied);
  });

  it.each(everybody)("a rendition is deleted by no one: %s", async (who) => {
    await expect(
      cms.payload.delete({ collection: "renditions", where: one, ...as(who) }),
    ).rejects.toThrow(denied);
  });
});

describe("people", () => {
  it.each(["nobody", "supplier", "studio", "officer", "guardian"] as const)(
    "%s makes no people and unlocks nobody",
    async (who) => {
      const user = people.get(who);
      const made = await rest(cms, "/users", {
        method: "POST",
        ...(user && { as: user }),
        body: { name: "x", email: "x@sample.example", password: "xxxxxx" },
      });
      const unlocked = await rest(cms, "/users/unlock", {
        method: "POST",
        ...(user && { as: user }),
        body: { email: people.get("administrator")?.email },
      });
      expect([made.status, unlocked.status]).toEqual([403, 403]);
    },
  );

  it("an officer cannot become an admin", async () => {
    const officer = people.get("officer");
    const changed = await cms.payload.update({
      collection: "users",
      id: officer?.id ?? 0,
      data: { roles: ["administrator"] },
      ...as("officer"),
    });
    expect(changed.roles).toEqual(["officer"]);
  });
});

describe("over the network", () => {
  it.each(collections)("nobody reads %s", async (collection) => {
    expect((await rest(cms, `/${collection}`)).status).toBe(403);
  });

  it("a supplier cannot hand in a photograph, and its bytes are not kept", async () => {
    const supplier = people.get("supplier");
    const bytes = await sampleJpeg();
    const body = new FormData();
    body.set(
      "file",
      new File([new Uint8Array(bytes)], "x.jpg", { type: "image/jpeg" }),
    );
    body.set("_payload", JSON.stringify({ title: "x" }));
    const answer = await rest(cms, "/photographs", {
      method: "POST",
      ...(supplier && { as: supplier }),
      body,
    });
    expect(answer.status).toBe(403);
  });

  it("nobody writes a rendition, not even an admin", async () => {
    const admin = people.get("administrator");
    const answer = await rest(cms, "/renditions", {
      method: "POST",
      ...(admin && { as: admin }),
      body: {
        name: "x",
        status: "ready",
        purpose: "press",
        encoding: "pdf",
        key: "x",
      },
    });
    expect(answer.status).toBe(403);
  });
});
