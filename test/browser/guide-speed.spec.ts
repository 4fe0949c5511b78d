import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openCms } from "#plugin";
import { open, visits } from "./support/visit.ts";

/** What a page may load of script before anybody does anything, as it comes over the wire, bytes. */
const mostScript = 150_000;

/** What the words of a page may weigh over the wire, compressed, bytes. */
const mostPage = 45_000;

/** The brand's style, compressed. */
const mostLook = 5_000;

/** Faces of a first visit: four weights of the brand's, in the part that English needs. */
const mostFaces = { files: 4, bytes: 90_000 };

/** The page that names each language needs the other Latin letters beside, and of four other scripts the letters of a name. */
const mostFacesOfNames = { files: 9, bytes: 120_000 };

const pages = [
  "/brand",
  "/brand/guidelines",
  "/brand/guidelines/logo-clearspace",
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

  it.each(pages)(
    "comes compressed, with the faces that its words need and no others: %s",
    async (address) => {
      const page = await as(undefined);
      const weights: Promise<readonly [kind: string, bytes: number]>[] = [];
      page.on("requestfinished", (request) => {
        const { pathname } = new URL(request.url());
        const kind = pathname.endsWith("/look.css")
          ? "look"
          : request.resourceType();
        weights.push(
          request
            .sizes()
            .then(({ responseBodySize }) => [kind, responseBodySize] as const),
        );
      });
      await open(page, address);
      await page.evaluate(() => document.fonts.ready);
      const loaded = await Promise.all(weights);
      const bytesOf = (kind: string) =>
        loaded.filter(([of]) => of === kind).map(([, bytes]) => bytes);
      const [words = 0] = bytesOf("document");
      const [look = 0] = bytesOf("look");
      const faces = bytesOf("font");
      expect(words).toBeGreaterThan(1_000);
      expect(words).toBeLessThan(mostPage);
      expect(look).toBeGreaterThan(500);
      expect(look).toBeLessThan(mostLook);
      expect(faces.length).toBeGreaterThan(0);
      const most =
        address === "/brand/typography" ? mostFacesOfNames : mostFaces;
      expect(faces.length).toBeLessThanOrEqual(most.files);
      expect(faces.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(
        most.bytes,
      );
    },
  );

  it("shows each picture of a rule, with words for it", async () => {
    const page = await as(undefined);
    await open(page, "/brand/guidelines/print-production");
    const pictures = page.locator("img.shown-exhibit");
    expect(await pictures.count()).toBe(4);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      expect(await picture.getAttribute("alt")).toMatch(/corner/);
      await expect
        .poll(() => picture.evaluate((shown) => shown.clientWidth))
        .toBeGreaterThan(100);
      const address = (await picture.getAttribute("src")) ?? "";
      const answer = await page.request.get(address);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain("<svg");
    }
  });

  it.each([
    "/brand/exhibits/bleed-missing",
    "/brand/formats/a4/drawing/1",
    "/brand/logo/files/larkmere-logo-horizontal-color-rgb.svg",
    "/brand/typography/specimens/ur",
  ])("has drawings that come compressed: %s", async (address) => {
    const page = await as(undefined);
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      "content-type": "image/svg+xml",
      "content-encoding": expect.stringMatching(/^(br|gzip)$/),
    });
    expect(await answer.text()).toContain("<svg");
  });

  it.each([
    "/brand/exhibits/none",
    "/brand/formats/none/drawing/1",
    "/brand/icons/files/none.svg",
    "/brand/logo/files/none.svg",
    "/brand/typography/specimens/none",
  ])("says in a drawing that there is none: %s", async (address) => {
    const page = await as(undefined);
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toBe("image/svg+xml");
    expect(await answer.text()).toMatch(/<title>Cannot find .+<\/title>/);
  });

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
