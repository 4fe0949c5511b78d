import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { everySize } from "./support/every-size.ts";
import { open, visits } from "./support/visit.ts";

/** Monday in four weeks: no lead time reaches it. */
function aMonday(): string {
  const day = new Date(Date.now() + 28 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}

/** Makes an A3 poster, and opens the ticket of its print. */
async function openTicket(page: Page): Promise<void> {
  await open(page, "/toolkits/feed-the-caddy/make?template=poster&format=a3");
  await page.getByRole("button", { name: "Make the file" }).click();
  await page.getByRole("heading", { name: "Your file is ready" }).waitFor();
  await page.getByRole("button", { name: /^Order print/ }).click();
  await page.waitForURL(/\/print\/\d+$/);
  await page.getByLabel("How many").waitFor();
}

/** Saved, and nothing waits any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(900);
  await page.getByText("Everything is saved as you type.").waitFor();
}

async function signIn(page: Page, role: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(`${role}@larkmere.example`);
  await page.getByLabel("Password").fill("feed-the-caddy");
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("How many").fill("200");
  await page.getByLabel("Needed by").fill(aMonday());
  await page.getByLabel("Cost code").fill("COM-4410");
  await page.getByRole("button", { name: "Add an address" }).click();
  await page.getByLabel("To", { exact: true }).fill("Weirford Library");
  await page
    .getByLabel("Address with postcode")
    .fill("1 Mill Lane, Weirford, LM1 1AA");
  await page.getByLabel("Ask for").fill("The front desk");
}

/** A designer orders as an officer does; other files order as the officer, whose last ticket would fill in this one. */
describe.skipIf(!inject("chromium"))("somebody who orders print", () => {
  const { as } = visits();

  it("is told at the fields what a ticket lacks, and orders nothing before", async () => {
    const page = await as("designer");
    await openTicket(page);
    await page.getByRole("button", { name: "Order print" }).click();
    await page.getByRole("alert", { name: "What is missing" }).waitFor();
    await page.getByRole("link", { name: /cost code/ }).click();
    await page.getByLabel("Cost code").and(page.locator(":focus")).waitFor();
    expect(await everySize(page)).toEqual([]);
  });

  it("finds a half-filled ticket again after a reload", async () => {
    const page = await as("designer");
    await openTicket(page);
    await page.getByLabel("How many").fill("350");
    await settled(page);
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.getByLabel("How many").inputValue()).toBe("350");
  });

  it("chooses which of two tabs stays, and orders nothing that they have not seen", async () => {
    const page = await as("designer", { refusals: [409] });
    await openTicket(page);
    const other = await page.context().newPage();
    await open(other, page.url());
    await other.getByLabel("How many").fill("200");
    await other.getByLabel("Cost code").fill("COM-1");
    await settled(other);
    await page.getByLabel("How many").fill("500");
    await page.getByRole("dialog").waitFor();
    await page
      .getByRole("button", { name: "Take what was saved there" })
      .click();
    await page.getByLabel("How many").waitFor();
    expect(await page.getByLabel("How many").inputValue()).toBe("200");
    await page.getByLabel("How many").fill("300");
    await settled(page);
    await other.getByLabel("Cost code").fill("COM-2");
    await other.getByRole("button", { name: "Keep what is here" }).click();
    await settled(other);
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.getByLabel("How many").inputValue()).toBe("200");
    expect(await page.getByLabel("Cost code").inputValue()).toBe("COM-2");
  });

  it("finds the ticket again after the session has ended", async () => {
    const page = await as("designer", { refusals: [401] });
    await openTicket(page);
    await page.context().clearCookies();
    await page.getByLabel("Cost code").fill("COM-4410");
    await page.getByRole("button", { name: "Sign in and go on" }).click();
    await signIn(page, "designer");
    await page.getByLabel("Cost code").waitFor();
    await settled(page);
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.getByLabel("Cost code").inputValue()).toBe("COM-4410");
  });

  it("orders, sends the press file for approval, follows it and orders again", async () => {
    const page = await as("designer");
    await openTicket(page);
    await fillIn(page);
    await page.getByRole("button", { name: "Order print" }).click();
    await page.getByRole("heading", { name: "What was ordered" }).waitFor();
    expect(await everySize(page)).toEqual([]);
    await page.getByLabel(/What they should know/).fill("For the libraries");
    await page.getByRole("button", { name: "Send for approval" }).click();
    await page.getByRole("link", { name: "Follow it" }).click();
    await page.waitForURL(/\/made\/approvals\/\d+$/);
    await page.getByText("You wrote: For the libraries").waitFor();
    expect(await everySize(page)).toEqual([]);
    await open(page, "/print");
    await page
      .getByRole("link", { name: /Feed the Caddy, A3/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Order it again" }).click();
    await page.getByLabel("How many").waitFor();
    expect(await page.getByLabel("How many").inputValue()).toBe("200");
    expect(await page.getByLabel("Needed by").inputValue()).toBe("");
  });
});

const table = (name: string, text: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text, "utf8"),
});

/** Hands a table in as a file. */
async function handIn(page: Page, name: string, text: string): Promise<void> {
  await open(page, "/toolkits/feed-the-caddy/merge");
  await page.getByLabel("A file, CSV").setInputFiles(table(name, text));
  await page.getByRole("button", { name: "Read the table" }).click();
}

const tooMany = `Headline\n${"Scraps\n".repeat(10_001)}`;

describe.skipIf(!inject("chromium"))("an officer with a table", () => {
  const { as } = visits();

  it.each([
    ["10,001 rows", tooMany, "more than 10,000 rows"],
    ["unbalanced quotes", 'Headline\n"Scraps\n', "never closed"],
    ["a column without a name", "Headline,\nScraps,x\n", "has no name"],
    ["a row that is short", "Headline,Message\nScraps\n", "line 2"],
    ["nothing in it", "", "no table yet|empty"],
  ])("is told what is wrong with one: %s", async (name, text, says) => {
    const page = await as("officer", { refusals: [400] });
    await handIn(page, `${name}.csv`, text);
    await page
      .getByRole("alert")
      .filter({ hasText: new RegExp(says) })
      .waitFor();
  });

  it("of semicolons and with a mark sees three rows, makes the good ones and takes the pack", async () => {
    const page = await as("officer");
    await handIn(
      page,
      "wards.csv",
      `\ufeffHeadline;Ward\nScraps do more;Weirford\n${"Long ".repeat(40)};Holme\nŁódź scraps;Mere\n`,
    );
    await page.getByRole("heading", { name: "Look at these three" }).waitFor();
    await page.getByText("Not used: “Ward”.").waitFor();
    await page.getByText(/Row 2, line 3/).waitFor();
    expect(await everySize(page)).toEqual([]);
    await page.getByRole("button", { name: /^Make 3 files$/ }).click();
    await page
      .getByRole("heading", { name: "2 of 3 rows are made" })
      .waitFor({ timeout: 90_000 });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download the pack (ZIP)" }).click(),
    ]);
    const pack = (await readFile(await download.path())).toString("latin1");
    expect(pack).toContain("rows.csv");
  });

  it("keeps the table and what its columns are when the session ends", async () => {
    const page = await as("officer", { refusals: [401] });
    await handIn(page, "wards.csv", "Headline,Ward\nScraps,Mere\n");
    await page.getByLabel("Message").waitFor();
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByLabel("Message").selectOption("Ward");
    await page.getByRole("dialog").waitFor();
    await page.context().addCookies(cookies);
    await page.getByRole("button", { name: /I have signed in/ }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.getByLabel("Message").inputValue()).toBe("Ward");
  });

  it("chooses which of two tabs says what the columns are", async () => {
    const page = await as("officer", { refusals: [409] });
    await handIn(page, "tabs.csv", "Headline,Ward\nScraps,Mere\n");
    await page.getByLabel("Message").waitFor();
    const other = await page.context().newPage();
    await open(other, page.url());
    await other.getByLabel("Message").selectOption("Headline");
    await other.waitForTimeout(1_000);
    await page.getByLabel("Message").selectOption("Ward");
    await page.getByRole("button", { name: "Keep what is here" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await other.reload({ waitUntil: "networkidle" });
    expect(await other.getByLabel("Message").inputValue()).toBe("Ward");
  });
});
