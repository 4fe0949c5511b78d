import { createLocalReq } from "payload";
import { afterAll, beforeAll, expect, it } from "vitest";
import { guideReaderOf, readGuideQuestion, searchGuide } from "#plugin/portal";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";
import { startSharing } from "../../support/sharing.ts";

let cms: TestCms;
let supplier: Person;

beforeAll(async () => {
  cms = await startCms();
  const { rendition } = await startSharing(cms);
  supplier = await personWith(cms, "supplier");
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  const kit = await rest(cms, "/kits", {
    method: "POST",
    as: await personWith(cms, "designer"),
    body: {
      title: "Tram shelter wraps",
      brand: docs[0]?.id,
      supplier: supplier.id,
      colors: ["mere"],
      formats: [{ format: "a3" }],
      renditions: [rendition.id],
    },
  });
  expect(kit.status).toBe(201);
}, 120_000);
afterAll(() => cms.close());

/** Names of the kits that a question finds: for somebody, or for whoever has read the guide without a login. */
async function kitsFor(user: Person | undefined): Promise<readonly string[]> {
  const asked = { person: user ?? supplier, pass: undefined };
  const guide = await guideReaderOf(cms.payload, asked);
  if (typeof guide === "string") throw new Error(`The guide is ${guide}`);
  const req = await createLocalReq(user ? { user } : {}, cms.payload);
  const { groups } = await searchGuide(
    { ...guide, payload: cms.payload, req, places: [] },
    readGuideQuestion({ q: "shelter wrpas" }),
  );
  return groups
    .filter(({ kind }) => kind === "kits")
    .flatMap(({ hits }) => hits.map(({ name }) => name.join("")));
}

it("the guide's search tells of no kit to another supplier or to whoever has no login", async () => {
  expect(await kitsFor(await personWith(cms, "supplier"))).toEqual([]);
  expect(await kitsFor(undefined)).toEqual([]);
});

it("a supplier finds a kit of their own, also with a slip of the finger", async () => {
  expect(await kitsFor(supplier)).toEqual(["Tram shelter wraps"]);
});
