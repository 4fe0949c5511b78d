import { describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { goToTab } from "./support/form.ts";
import { open, visits } from "./support/visit.ts";

const brandsSchema = z.object({ docs: z.array(z.object({ id: z.number() })) });

describe.skipIf(!inject("chromium"))("a file of design tokens", () => {
  const { as } = visits();

  it("shows what it would change before anything is saved", async () => {
    const page = await as("guardian");
    const answer = await page.request.get("/api/brands?depth=0&limit=1");
    const id = brandsSchema.parse(await answer.json()).docs[0]?.id ?? 0;
    const tokens = async () =>
      (await page.request.get(`/api/brands/${id}/tokens?as=dtcg`)).text();
    const before = await tokens();
    const file = before
      .replace("#12355b", "#10305a")
      .replace(
        /\[\s*0\.0706,\s*0\.2078,\s*0\.3569\s*\]/,
        "[0.0627,0.1882,0.3529]",
      );
    await open(page, `/admin/collections/brands/${id}`);
    await goToTab(page, "Colour");
    await page.getByLabel("Bring in a file of design tokens").setInputFiles({
      name: "tokens.json",
      mimeType: "application/json",
      buffer: Buffer.from(file),
    });
    const row = page.locator(".livery-differences tbody tr");
    await row.first().waitFor();
    expect(await row.locator("td").allTextContents()).toEqual([
      "Mere",
      "sRGB",
      "#12355b",
      "#10305a",
    ]);
    expect(await tokens()).toBe(before);
    await Promise.all([
      page.waitForEvent("load"),
      page.getByRole("button", { name: "Use these colours" }).click(),
    ]);
    expect(await tokens()).toContain("#10305a");
  });
});
