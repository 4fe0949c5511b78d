/** Those who answer for the council, in front of the admin: on a site of its own, since what they do is there for good. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { runLivery } from "../support/run-livery.ts";
import { governedScreens } from "./screens.table.ts";
import {
  ask,
  choose,
  chooseDay,
  dayFromToday,
  field,
  save,
} from "./support/form.ts";
import { govern, makeOutputs } from "./support/govern.ts";
import { faultless, judgeScreen } from "./support/judge-screen.ts";
import { tabTo } from "./support/keyboard.ts";
import { startSite, type Site } from "./support/site.ts";
import { open, visits } from "./support/visit.ts";

describe.skipIf(!inject("chromium"))("governance in the admin", () => {
  let home: string;
  let site: Site;
  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), "livery-governed-"));
    const seeded = await runLivery(home, ["seed"]);
    expect(seeded.err).toBe("");
    await makeOutputs(home);
    site = await startSite(home);
    await govern(site.address);
  }, 300_000);
  afterAll(async () => {
    await site.stop();
    await rm(home, { recursive: true, force: true });
  });
  const { as } = visits();
  const visit = (
    role: Parameters<typeof as>[0],
    refusals: readonly number[] = [],
  ) => as(role, { site: site.address, refusals });

  it.each(governedScreens)(
    "has no serious fault of our own, light or dark, and fits a telephone: $name",
    async (screen) => {
      const page = await visit(screen.role);
      expect(await judgeScreen(page, screen)).toEqual(faultless);
    },
  );

  /** Goes by the dashboard to what waits, its format said in its name. */
  const goToSign = async (page: Page, format: string) => {
    await open(page, "/admin");
    const waiting = page.getByRole("region", { name: "What needs me" });
    await waiting.getByRole("link", { name: format }).click();
    await page.waitForURL(/approvals\/\d+/);
    await page.getByRole("button", { name: "Approve", exact: true }).waitFor();
  };

  it("lets an approver pin a comment to its place and ask for changes, with the keyboard", async () => {
    const page = await visit("approver");
    await goToSign(page, "A3 poster");
    await page
      .getByRole("region", { name: "Approval" })
      .getByRole("link", { name: /A3 poster/ })
      .click();
    await page.waitForURL(/renditions\/\d+/);
    const place = page.getByRole("button", { name: /Choose a place/ });
    await place.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    const words = page.getByLabel("At 52% across and 48% down page 1");
    await words.fill("The date is last year's");
    await page.getByRole("button", { name: "Pin this comment" }).click();
    await page.getByRole("button", { name: /^Comment 2: The date/ }).waitFor();
    await page.getByLabel("Answer comment 1").fill("Then it may stay");
    await page.keyboard.press("Enter");
    await page.getByText("Then it may stay").waitFor();
    await page.getByLabel(/What you have to say/).fill("Put the date right");
    await tabTo(page, "Ask for changes");
    await page.keyboard.press("Enter");
    await page.getByText("Changes are asked for", { exact: true }).waitFor();
    await open(page, "/admin");
    const waiting = page.getByRole("region", { name: "What needs me" });
    expect(await waiting.getByRole("link", { name: "A3" }).count()).toBe(0);
  });

  it("shows the page of a PDF under its pins, as wide as it is cut", async () => {
    const page = await visit("approver");
    await goToSign(page, "A4 poster");
    await page
      .getByRole("region", { name: "Approval" })
      .getByRole("link", { name: /A4 poster/ })
      .click();
    await page.waitForURL(/renditions\/\d+/);
    const picture = page.getByRole("img", { name: "Page 1" });
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const { height = 0, width = 1 } = (await picture.boundingBox()) ?? {};
        return height / width;
      })
      .toBeCloseTo(297 / 210, 2);
  });

  it("lets an approver approve, and whoever asked is told", async () => {
    const page = await visit("approver");
    await goToSign(page, "A4 poster");
    await page.getByRole("button", { name: "Approve", exact: true }).click();
    await page.getByText("Approved", { exact: true }).first().waitFor();
    const officer = await visit("officer");
    const { docs } = Object(
      await ask(officer, "/api/approvals?depth=0&sort=id"),
    );
    expect(docs.map(({ status }: { status: string }) => status)).toEqual([
      "changes-requested",
      "approved",
    ]);
  });

  it("lets the monitoring officer see what an election stops before it is saved", async () => {
    const page = await visit("monitoring-officer", [400]);
    await open(page, "/admin/collections/elections/create");
    await field(page, "name").fill("Larkmere council election");
    await choose(page, "kind", "Local");
    await chooseDay(page, "pollDay", dayFromToday(40));
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const stops = page.getByRole("region", { name: "What it stops" });
    await stops.getByText(/look at the list/i).waitFor();
    await stops.getByRole("button", { name: "Show what it stops" }).click();
    await stops.getByText(/finished outputs?, .+ stop\./).waitFor();
    await stops.getByRole("rowheader", { name: "Be Their Steady" }).waitFor();
    await save(page, "Save");
    const { docs } = Object(
      await ask(page, "/api/elections?depth=1&sort=-id&limit=1"),
    );
    expect(docs[0].brand.name).toContain("Larkmere");
  });

  it("lets a consent officer withdraw, close every task and take the evidence", async () => {
    const page = await visit("consent-officer");
    await open(page, "/admin/collections/consents?sort=-id");
    await page.locator("tbody .cell-reference a").first().click();
    await page.getByRole("button", { name: "Record a withdrawal" }).click();
    await page.getByLabel("How did it come in?").selectOption("letter");
    await page.getByRole("button", { name: "Withdraw now" }).click();
    await page.waitForURL(/withdrawals\/\d+/);
    const closers = page.getByText("Open: close it");
    await closers.first().waitFor();
    const tasks = await closers.count();
    expect(tasks).toBeGreaterThan(0);
    for (let left = tasks; left > 0; left -= 1) {
      await closers.first().click();
      await page
        .getByLabel("What was done, or why it is not needed")
        .first()
        .fill("Taken down from the council's accounts");
      await page
        .locator("details[open]")
        .getByRole("button", { name: "Done" })
        .first()
        .click();
      await expect.poll(() => closers.count()).toBe(left - 1);
    }
    const link = page.getByRole("link", { name: "Download the evidence" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      link.click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  });
});
