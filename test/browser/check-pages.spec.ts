import { describe, expect, inject, it } from "vitest";
import { drawnPdf, words } from "../render/check-file/hand-drawn.ts";
import { everyViolationOn } from "./support/accessibility.ts";
import { open, visits } from "./support/visit.ts";

const sent = {
  name: "poster.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(
    drawnPdf({
      content: `1 0 0.8 rg 0 0 595 200 re f 0 g ${words("Summer fair", 60, 560, 36)}`,
    }),
  ),
};

describe.skipIf(!inject("chromium"))("checking a file in the guide", () => {
  const { as } = visits();

  it("tells the score, what to mend and where, and keeps it on record for staff", async () => {
    const page = await as("officer");
    await open(page, "/brand/check");
    expect(await everyViolationOn(page)).toEqual([]);
    await page.getByLabel("Choose a file").setInputFiles(sent);
    await page.getByRole("button", { name: "Check the file" }).click();
    await page.waitForURL(/\/brand\/check\/[\w-]{22}$/);
    expect(await page.locator("h1").textContent()).toMatch(/\d+ of 100/);
    expect(await page.getByText("is no colour of the brand").count()).toBe(1);
    expect(await page.getByText("Not one of our outputs").count()).toBe(1);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await everyViolationOn(page)).toEqual([]);
    }
    await page.getByLabel("Service").fill("Waste and recycling");
    await page
      .getByRole("button", { name: "Save to the visual audit" })
      .click();
    await page.waitForURL("**/brand/check/register");
    expect(await everyViolationOn(page)).toEqual([]);
    expect(await page.getByRole("rowheader").allTextContents()).toContain(
      "Waste and recycling",
    );
  }, 120_000);

  it("refuses what is no such file in words, and somebody else's check altogether", async () => {
    const page = await as("officer");
    await open(page, "/brand/check");
    await page.getByLabel("Choose a file").setInputFiles({
      name: "notes.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("Only notes"),
    });
    await page.getByRole("button", { name: "Check the file" }).click();
    await page.waitForURL("**/brand/check?problem=unknown-file-type");
    await page.getByRole("alert").filter({ hasText: "Send a PDF" }).waitFor();
    const answer = await page.request.get(
      "/brand/check/aaaaaaaaaaaaaaaaaaaaaa",
    );
    expect(answer.status()).toBe(404);
  }, 60_000);
});
