import { describe, expect, inject, it } from "vitest";
import { Clerk } from "./support/govern.ts";
import { open, visits } from "./support/visit.ts";

describe.skipIf(!inject("chromium"))("whoever edits a toolkit", () => {
  const { as } = visits();

  it("sees beside the form what it would make, and what of the form stands in the way", async () => {
    const guardian = await Clerk.of("guardian", inject("site"));
    const id = await guardian.one(
      "toolkits?where[slug][equals]=feed-the-caddy",
    );
    // A toolkit without a narrative cannot be drawn, and the browser notes the refusal.
    const page = await as("guardian", { refusals: [400] });
    await open(page, `/admin/collections/toolkits/${id}`);
    await page.locator("#live-preview-toggler").click();
    const preview = page.frameLocator("#live-preview-iframe");
    const sheet = preview.locator("img.sheet");
    await sheet.waitFor();
    const before = await sheet.getAttribute("src");
    await preview.getByLabel("Output").selectOption({ index: 1 });
    await expect
      .poll(() => sheet.getAttribute("src"), { timeout: 20_000 })
      .not.toBe(before);
    await page.locator("#field-narrative .clear-indicator").click();
    await preview
      .getByRole("alert")
      .filter({ hasText: "Choose a narrative" })
      .waitFor();
  });
});
