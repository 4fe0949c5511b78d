import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { tabTo } from "./support/keyboard.ts";
import { open, visits } from "./support/visit.ts";

const titles = (page: Page): Promise<readonly string[]> =>
  page.locator(".livery-library__title").allTextContents();

describe.skipIf(!inject("chromium"))("the photograph library", () => {
  const { as } = visits();

  it("is searched, narrowed and opened with the keyboard alone", async () => {
    const page = await as("officer");
    await open(page, "/admin/library");
    await tabTo(page, "Search the library");
    await page.keyboard.type("sunset");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=sunset/);
    await page.getByText("1 photograph", { exact: true }).waitFor();
    expect(await titles(page)).toEqual(["Dandelions at sunset"]);
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Enter");
    await page.waitForURL(/library$/);
    await page.getByText(/^1\d photographs$/).waitFor();
    await tabTo(page, "Portrait");
    await page.keyboard.press("Space");
    await page.waitForURL(/orientation=portrait/);
    await page.getByRole("button", { name: /Shape: Portrait/ }).waitFor();
    await tabTo(page, "Two dogs at a window");
    await page.keyboard.press("Enter");
    await page.waitForURL(/photographs\/\d+/);
    await page.getByRole("heading", { name: "Two dogs at a window" }).waitFor();
  });
});
