import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { tabTo } from "./support/keyboard.ts";
import { open, visits } from "./support/visit.ts";

const password = "feed-the-caddy";

/** The first bytes of every ZIP. */
const zipMark = "PK";

/** Takes the pack by its button, and gives what came. */
async function takePack(page: Page): Promise<string> {
  await page.getByRole("heading", { name: /files? (is|are) ready/ }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the pack (ZIP)" }).click(),
  ]);
  return (await readFile(await download.path())).toString("latin1");
}

const headline = (page: Page) => page.getByLabel("Headline", { exact: true });

const saved = (page: Page) =>
  page.getByRole("status").filter({ hasText: /^Saved, / });

describe.skipIf(!inject("chromium"))("an officer in the studio", () => {
  const { as } = visits();

  it("who was never here signs in and takes an A4 poster and the social sizes in six steps", async () => {
    const page = await as(undefined);
    await open(page, "/");
    await page.getByLabel("E-mail address").fill("officer@larkmere.example");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("link", { name: "Feed the Caddy" }).click();
    await page.getByRole("link", { name: /Make the set/ }).click();
    await headline(page).fill("Scraps feed the lights");
    await page.getByRole("button", { name: /^Make \d+ files$/ }).click();
    const pack = await takePack(page);
    expect(pack.startsWith(zipMark)).toBe(true);
    expect(pack).toMatch(/_a4_/);
    expect(pack).toMatch(/_ig-portrait_/);
  });

  it("does the same with the keyboard alone", async () => {
    const page = await as("officer");
    await open(page, "/");
    await tabTo(page, "Feed the Caddy");
    await page.keyboard.press("Enter");
    await page.waitForURL(/toolkits\/feed-the-caddy$/);
    await page.getByRole("link", { name: /Make the set/ }).waitFor();
    await tabTo(page, "Make the set");
    await page.keyboard.press("Enter");
    await page.waitForURL(/make/);
    await headline(page).waitFor();
    await tabTo(page, "Headline");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Scraps light homes");
    await tabTo(page, "Make ");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /are ready/ }).waitFor();
    await tabTo(page, "Download the pack");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Enter"),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
  });

  it("is told while typing how much room is left, and which size is full first", async () => {
    const page = await as("officer");
    await open(page, "/toolkits/feed-the-caddy/make?template=poster&format=a4");
    await page
      .getByText(/\d+ characters? left/)
      .first()
      .waitFor();
    await headline(page).fill("Scraps ".repeat(14));
    await page
      .getByText(/characters? too many/)
      .first()
      .waitFor();
  });

  it("finds the words again after a reload, and after the session has ended", async () => {
    const page = await as("officer", { refusals: [401, 403] });
    await open(page, "/toolkits/wild-verges/make?template=poster&format=a4");
    await headline(page).fill("Long grass, short drive");
    await saved(page).waitFor();
    expect(page.url()).toMatch(/draft=\d+$/);
    await page.reload({ waitUntil: "networkidle" });
    expect(await headline(page).inputValue()).toBe("Long grass, short drive");

    await page.context().clearCookies();
    await headline(page).fill("Longer grass, more bees");
    await page.getByRole("dialog").waitFor();
    await page.getByRole("button", { name: "Sign in and go on" }).click();
    await page.getByLabel("E-mail address").fill("officer@larkmere.example");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await headline(page).waitFor();
    await saved(page).waitFor();
    expect(await headline(page).inputValue()).toBe("Longer grass, more bees");
  });

  it("chooses which of two tabs stays", async () => {
    const page = await as("officer", { refusals: [409] });
    await open(page, "/toolkits/wild-verges/make?template=poster&format=a3");
    await headline(page).fill("First tab");
    await saved(page).waitFor();
    const other = await page.context().newPage();
    await open(other, page.url());
    await headline(other).fill("Second tab");
    await saved(other).waitFor();
    await headline(page).fill("First tab again");
    await page.getByRole("dialog").waitFor();
    await page.getByRole("button", { name: "Keep what is here" }).click();
    await saved(page).waitFor();
    await other.reload({ waitUntil: "networkidle" });
    expect(await headline(other).inputValue()).toBe("First tab again");
  });
});

describe.skipIf(!inject("chromium"))("the portal", () => {
  const { as } = visits();

  it("leads whoever makes nothing to their kits or the admin, and nobody to a toolkit that is not there", async () => {
    const supplier = await as("supplier");
    await open(supplier, "/");
    await supplier.getByRole("heading", { name: "Your kits" }).waitFor();
    const page = await as("partner", { refusals: [404] });
    await open(page, "/");
    await page
      .getByRole("heading", { name: "Your work is elsewhere" })
      .waitFor();
    await open(page, "/toolkits/no-such-toolkit");
    await page.getByRole("heading", { name: "Page not found" }).waitFor();
  });

  it("keeps the session from scripts and other sites, and takes no form from elsewhere", async () => {
    const site = inject("site");
    const form = (headers: Record<string, string>) => ({
      method: "POST",
      redirect: "manual" as const,
      headers,
      body: new URLSearchParams({
        email: "officer@larkmere.example",
        password,
      }),
    });
    const elsewhere = form({ "sec-fetch-site": "cross-site" });
    expect((await fetch(`${site}/sign-in/attempt`, elsewhere)).status).toBe(
      403,
    );
    expect((await fetch(`${site}/sign-out`, elsewhere)).status).toBe(403);
    const answer = await fetch(
      `${site}/sign-in/attempt`,
      form({ "sec-fetch-site": "same-origin" }),
    );
    expect(answer.headers.get("location")).toBe("/");
    const cookie = answer.headers.get("set-cookie");
    expect(cookie).toMatch(/^payload-token=[\w.-]+;/);
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
  });

  it("says what is wrong with a sign-in, and not which half of it", async () => {
    const page = await as(undefined);
    await open(page, "/sign-in?next=%2Fmade");
    await page.getByLabel("E-mail address").fill("nobody@larkmere.example");
    await page.getByLabel("Password").fill("none of these");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("do not match").waitFor();
    expect(page.url()).toContain("next=%2Fmade");
  });
});
