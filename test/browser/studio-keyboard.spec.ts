import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { tabTo } from "./support/keyboard.ts";
import { open, visits } from "./support/visit.ts";

/** Comes to something by Tab, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Comes to a field by Tab, and writes into it. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** A Monday in four weeks, as the parts of a day's field are typed: day, month, year. */
function aMondayTyped(): string {
  const day = new Date(Date.now() + 28 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  const [year, month, date] = day.toISOString().slice(0, 10).split("-");
  return `${month}${date}${year}`;
}

describe.skipIf(!inject("chromium"))("somebody without a mouse", () => {
  const { as } = visits();

  it("orders print, from the finished file to an approval that is asked for", async () => {
    const page = await as("guardian");
    await open(page, "/toolkits/feed-the-caddy/make?template=poster&format=a4");
    // Words of its own: the poster as it is may be signed already.
    await write(page, "Headline", "Scraps light homes");
    await page
      .getByRole("status")
      .filter({ hasText: /^Saved, / })
      .waitFor();
    await press(page, "Make the file");
    await page.getByRole("heading", { name: "Your file is ready" }).waitFor();
    await press(page, "Order print");
    await page.waitForURL(/\/print\/\d+$/);
    await page.getByLabel("How many").waitFor();
    await write(page, "How many", "200");
    await tabTo(page, "Needed by");
    await page.keyboard.type(aMondayTyped());
    await write(page, "Cost code", "COM-4410");
    await press(page, "Add an address");
    await page.getByLabel("To", { exact: true }).waitFor();
    await page.getByLabel("How many").focus();
    await write(page, "To", "Weirford Library");
    await write(
      page,
      "Address with postcode",
      "1 Mill Lane, Weirford, LM1 1AA",
    );
    await write(page, "Ask for", "The front desk");
    await press(page, "Order print");
    await page.getByRole("heading", { name: "What was ordered" }).waitFor();
    await write(page, "What they should know", "For the libraries");
    await press(page, "Send for approval");
    await page.getByRole("link", { name: "Follow it" }).waitFor();
    await press(page, "Follow it");
    await page.waitForURL(/\/made\/approvals\/\d+$/);
    await page.getByText("You wrote: For the libraries").waitFor();
  });

  it("makes one for each row of a table that is pasted", async () => {
    const page = await as("officer");
    await open(page, "/toolkits/feed-the-caddy/merge");
    await tabTo(page, "Or paste the cells");
    await page.keyboard.insertText(
      "Headline\tLayout\nScraps do more\tpanel\nScraps light homes\tphotograph\n",
    );
    await press(page, "Read the table");
    await page.getByRole("heading", { name: "Look at these three" }).waitFor();
    await press(page, "Make 2 files");
    await page
      .getByRole("heading", { name: "Every row is made" })
      .waitFor({ timeout: 90_000 });
    await tabTo(page, "Download the pack");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Enter"),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
  });
});
