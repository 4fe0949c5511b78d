import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openCms } from "#plugin";
import { open, visits } from "./support/visit.ts";

/** What a page may load of script before anybody does anything, as it comes over the wire, bytes. */
const mostScript = 150_000;

const pages = [
  "/brand",
  "/brand/guidelines",
  "/brand/logo",
  "/brand/colour",
  "/brand/typography",
  "/brand/voice",
  "/brand/photography",
  "/brand/icons",
  "/brand/formats",
  "/brand/check",
];

async function openGuide(isGuideOpen: boolean): Promise<void> {
  const home = inject("home");
  const cms = await openCms({ home, databaseUrl: `file:${home}/livery.db` });
  await cms.payload.update({
    collection: "brands",
    where: {},
    data: { isGuideOpen },
    depth: 0,
  });
  await cms.close();
}

describe.skipIf(!inject("chromium"))("a page of the open guide", () => {
  const { as } = visits();

  beforeAll(() => openGuide(true));
  // Other walks expect it closed, as the brand has it.
  afterAll(() => openGuide(false));

  it.each(pages)(
    "loads little script, and nothing that is missing: %s",
    async (address) => {
      const page = await as(undefined);
      const scripts: Promise<number>[] = [];
      const missing: string[] = [];
      page.on("requestfinished", (request) => {
        if (request.resourceType() === "script")
          scripts.push(request.sizes().then((sizes) => sizes.responseBodySize));
      });
      page.on("response", (answer) => {
        if (answer.status() >= 400) missing.push(answer.url());
      });
      await open(page, address);
      const bytes = (await Promise.all(scripts)).reduce((a, b) => a + b, 0);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(mostScript);
      expect(missing).toEqual([]);
    },
  );

  it("runs its scripts again from the browser's own copy, under the policy that came with it", async () => {
    const page = await as(undefined);
    await open(page, "/brand/colour");
    const again = page.waitForResponse(
      (answer) => new URL(answer.url()).pathname === "/brand/colour",
    );
    await page.goto("about:blank");
    await open(page, "/brand/colour");
    expect(await (await again).headerValue("etag")).toMatch(/^W\//);
    await page.getByRole("button", { name: /copy/i }).first().click();
  });
});
