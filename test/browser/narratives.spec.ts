import { describe, expect, inject, it } from "vitest";
import { choose, field, idIn, save } from "./support/form.ts";
import { open, visits } from "./support/visit.ts";

const words = {
  title: "Liners for every caddy",
  headline: "Free liners for your caddy",
  message: "We utilise your food waste to make gas.",
  callToAction: "Order your free liners",
  scanInstruction: "Scan to order",
  shortUrl: "larkmere.example/liners",
  phone: "01632 960 000",
};

describe.skipIf(!inject("chromium"))("a narrative", () => {
  const { as } = visits();

  it("is drafted by an officer with advice on every word, and published by a guardian", async () => {
    const page = await as("officer");
    await open(page, "/admin/collections/narratives/create");
    await choose(page, "promise", "nvironment");
    for (const [name, text] of Object.entries(words))
      await field(page, name).fill(text);
    const advice = page.locator(".livery-copy-findings", {
      hasText: "utilise",
    });
    await advice
      .getByRole("button", { name: "Write “use” for “utilise”" })
      .click();
    expect(await field(page, "message").inputValue()).toBe(
      "We use your food waste to make gas.",
    );
    await advice.waitFor({ state: "detached" });
    expect(await page.getByRole("button", { name: /publish/i }).count()).toBe(
      0,
    );
    await save(page, "Save draft");
    await page.waitForURL(/narratives\/\d+/);

    const keeper = await as("guardian");
    await open(keeper, `/admin/collections/narratives/${idIn(page)}`);
    expect(await field(keeper, "message").inputValue()).toBe(
      "We use your food waste to make gas.",
    );
    await save(keeper, "Publish");
    await keeper.locator(".status__value", { hasText: "Published" }).waitFor();
  });
});
