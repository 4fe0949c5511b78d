import { describe, expect, inject, it } from "vitest";
import { everySize } from "./support/every-size.ts";
import { tabTo } from "./support/keyboard.ts";
import { open, visits } from "./support/visit.ts";

const pages: readonly string[] = [
  "/brand/search",
  "/brand/search?q=mere",
  "/brand/search?q=rolller+baner&in=formats",
  "/brand/search?q=zeppelin",
];

describe.skipIf(!inject("chromium"))("the search of the brand guide", () => {
  const { as } = visits();

  it.each(pages)("has no fault that axe knows: %s", async (address) => {
    const page = await as("supplier");
    await open(page, address);
    expect(await everySize(page)).toEqual([]);
  });

  it("asks strangers to sign in while the guide is closed, and comes back", async () => {
    const page = await as(undefined, { refusals: [401] });
    await open(page, "/brand/search?q=bleed");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    expect(new URL(page.url()).searchParams.get("next")).toBe(
      "/brand/search?q=bleed",
    );
    const answer = await page.request.get("/brand/search.json?q=bleed");
    expect(answer.status()).toBe(401);
  });

  it("is asked by keyboard alone from any page: slash, a word with a slip, down, Enter", async () => {
    const page = await as("supplier");
    await open(page, "/brand/colour");
    await page.keyboard.press("/");
    await page.keyboard.type("rolller baner");
    const list = page.getByRole("listbox", {
      name: "Found in the brand guide",
    });
    await list.getByRole("option", { name: /Roller banner 800/ }).waitFor();
    expect(await everySize(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.keyboard.press("ArrowDown");
    expect(await list.getByRole("option", { selected: true }).count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/brand\/formats\/roller-/);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("bleed");
    await page.keyboard.press("Escape");
    expect(await page.locator("#guide-search").inputValue()).toBe("");
  });

  it("shows results as somebody types on its page, and arrows walk through them", async () => {
    const page = await as("supplier");
    await open(page, "/brand/search");
    await tabTo(page, "What are you looking for?");
    await page.keyboard.type("claer space");
    await page.getByRole("status").filter({ hasText: "claer space" }).waitFor();
    await page
      .getByRole("link", { name: "clear space", exact: true })
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/brand/search");
  });

  it("answers without script, with kinds as links", async () => {
    const page = await as("supplier");
    const context = await page
      .context()
      .browser()
      ?.newContext({
        baseURL: inject("site"),
        javaScriptEnabled: false,
        storageState: await page.context().storageState(),
      });
    const plain = await context?.newPage();
    await plain?.goto("/brand/colour");
    await plain?.getByLabel("Search the brand guide").fill("mere");
    await plain?.keyboard.press("Enter");
    await plain?.getByRole("heading", { name: "Search" }).waitFor();
    await plain?.getByRole("link", { name: /^Logo \d+$/ }).click();
    await plain
      ?.getByRole("link", { name: "Logo, horizontal, colour" })
      .waitFor();
    expect(await plain?.locator("mark").count()).toBeGreaterThan(0);
  });

  it("refuses a question of ten thousand characters in words", async () => {
    const page = await as("supplier");
    const answer = await page.request.get(
      `/brand/search.json?q=${"a".repeat(10_000)}`,
    );
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain("ask in at most 200");
  });

  it("gives no second copy of an answer that somebody has", async () => {
    const page = await as("supplier");
    const first = await page.request.get("/brand/search.json?q=bleed");
    const { "cache-control": kept, etag = "" } = first.headers();
    expect(kept).toContain("private");
    const again = await page.request.get("/brand/search.json?q=bleed", {
      headers: { "if-none-match": etag },
    });
    expect(again.status()).toBe(304);
  });
});
