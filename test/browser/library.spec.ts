import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { open, visits } from "./support/visit.ts";

interface Focus {
  readonly name: string;
  readonly isSeen: boolean;
}

/** Presses Tab until what has the focus is called so; a keyboard user may not be lost on the way. */
async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate<Focus>(focusOfPage);
    if (focus.name.includes(name) && focus.isSeen) return;
    seen.push(focus.isSeen ? focus.name : `${focus.name} (unseen)`);
  }
  throw new Error(`Tab never came to "${name}": ${seen.join(" | ")}`);
}

/** Runs in the browser: what has the focus is called, and whether one sees that it has it. */
const focusOfPage = `(() => {
  const element = document.activeElement;
  const label = element.labels?.[0]?.textContent ?? "";
  const marked = element.closest("label:has(:focus-visible)") ?? element;
  const seen = (one) => {
    const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(one);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  };
  return {
    name: (element.getAttribute("aria-label") ?? (label || element.innerText || "")).trim().slice(0, 60),
    isSeen: seen(element) || seen(marked),
  };
})()`;

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
