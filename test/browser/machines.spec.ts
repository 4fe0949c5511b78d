import { describe, expect, inject, it } from "vitest";
import { chooseDay, dayFromToday, field, idIn, save } from "./support/form.ts";
import { open, visits } from "./support/visit.ts";

describe.skipIf(!inject("chromium"))("a machine's key", () => {
  const { as } = visits();

  it("is shown once, opens what its role may, and is never shown again", async () => {
    const page = await as("administrator");
    await open(page, "/admin/collections/machines/create");
    await page.getByText("Save the machine first").waitFor();
    await field(page, "name").fill("Print studio’s server");
    await field(page, "purpose").fill("It fetches finished press files.");
    await chooseDay(page, "expires", dayFromToday(200));
    await save(page, "Save");
    await page.waitForURL(/machines\/\d+/);
    await page.getByRole("button", { name: "Make a new key" }).click();
    const shown = page.locator(".livery-once-shown code");
    const key = (await shown.textContent()) ?? "";
    expect(key.length).toBeGreaterThan(30);

    const asMachine = (headers: Record<string, string>) =>
      fetch(new URL("/api/guidelines?limit=1", inject("site")), { headers });
    const authorization = `machines API-Key ${key}`;
    expect((await asMachine({})).status).toBe(403);
    expect((await asMachine({ authorization })).status).toBe(200);

    await page.reload({ waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Make a new key" }).waitFor();
    expect(await shown.count()).toBe(0);
    expect(await page.content()).not.toContain(key);
    const kept = await page.request.get(`/api/machines/${idIn(page)}`);
    expect(await kept.text()).not.toContain(key);
  });
});
