import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "#collections";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { noonIn, startSharing, type Sharing } from "../support/sharing.ts";

let cms: TestCms;
let officer: Person;
let sharing: Sharing;

beforeAll(async () => {
  cms = await startCms();
  sharing = await startSharing(cms);
  ({ officer } = sharing);
});
afterAll(() => cms.close());

describe("a share", () => {
  it.each(
    roles.filter(
      (role) =>
        !["administrator", "guardian", "designer", "officer"].includes(role),
    ),
  )("is made by no %s", async (role) => {
    expect((await sharing.share({}, await personWith(cms, role))).status).toBe(
      403,
    );
  });

  it("ends after fourteen days unless somebody says otherwise", async () => {
    const { doc } = await sharing.share();
    const days =
      (Date.parse(doc?.expires ?? "") - Date.now()) / (24 * 60 * 60 * 1000);
    expect(days).toBeCloseTo(14, 2);
  });

  it("lasts half a year at most", async () => {
    const { errors, status } = await sharing.share({ expires: noonIn(200) });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain("180 days at most");
  });

  it("holds nothing that preflight blocks, and no press file of an officer's", async () => {
    const blocked = await cms.renditions.put(
      sampleProduction({ isBlocked: true, language: "cy" }),
    );
    const press = await cms.renditions.put(sampleProduction({ isPress: true }));
    const of = (id: number, as?: Person) =>
      sharing.share({ renditions: [id] }, as).then(({ status }) => status);
    expect(await of(blocked.id)).toBe(409);
    expect(await of(press.id)).toBe(403);
    expect(await of(press.id, await personWith(cms, "guardian"))).toBe(201);
  });

  it("is seen by whoever made it and by those who answer for it", async () => {
    const { doc } = await sharing.share();
    const seen = async (as: Person) =>
      (await rest(cms, `/shares/${doc?.id}`, { as })).status;
    expect(await seen(await personWith(cms, "officer"))).toBe(404);
    expect(await seen(await personWith(cms, "monitoring-officer"))).toBe(200);
    expect(await seen(officer)).toBe(200);
  });

  it("tells neither its token nor its password, and keeps digests of both", async () => {
    const { id, token } = await sharing.open({ password: "feed-the-caddy" });
    const read = await rest(cms, `/shares/${id}`, { as: officer });
    const said = await read.text();
    expect(said).toContain('"hasPassword":true');
    expect(said).not.toMatch(/tokenDigest|passwordHash|"password"/);
    const kept = await cms.payload.findByID({
      collection: "shares",
      id,
      depth: 0,
      showHiddenFields: true,
    });
    expect(kept.tokenDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(JSON.stringify(kept)).not.toContain("feed-the-caddy");
  });
});
