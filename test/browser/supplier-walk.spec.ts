import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { everyViolationOn } from "./support/accessibility.ts";
import { open, visits } from "./support/visit.ts";

const pages: readonly string[] = [
  "/brand/logo",
  "/brand/logo?ground=other&hex=00c2a8&width=3",
  "/brand/colour",
  "/brand/typography",
  "/brand/voice",
  "/brand/photography",
  "/brand/icons",
  "/brand/formats",
  "/brand/formats/dl-6pp-roll",
];

async function lookAt(
  page: Page,
  width: number,
  text = 100,
): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(`document.documentElement.style.fontSize = "${text}%"`);
  const beyond =
    (await page.evaluate<number>("document.documentElement.scrollWidth")) -
    width;
  const violations = await everyViolationOn(page);
  return [
    ...violations.map((one) => `${width} px, ${text} %: ${one}`),
    ...(beyond > 0 ? [`${width} px, ${text} %: ${beyond} px too wide`] : []),
  ];
}

/** Far above what any step takes on a quiet machine; the bench has the real figures. */
const secondsAtMost = 20;

describe.skipIf(!inject("chromium"))("a supplier in the brand guide", () => {
  const { as } = visits();

  it.each(pages)("finds no fault that axe knows on %s", async (address) => {
    const page = await as("supplier");
    await open(page, address);
    expect([
      ...(await lookAt(page, 320)),
      ...(await lookAt(page, 768)),
      ...(await lookAt(page, 1280)),
      ...(await lookAt(page, 1280, 200)),
    ]).toEqual([]);
  });

  it("finds the reversed logo for a dark vehicle and takes it away for uncoated print", async () => {
    const page = await as("supplier");
    const began = performance.now();
    await open(page, "/brand/logo");
    await page.getByLabel("HEX of another ground").fill("#13365c");
    await page.getByText("Use horizontal, reversed on Mere.").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "PDF, CMYK uncoated" }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      "larkmere-logo-horizontal-reversed-cmyk-uncoated.pdf",
    );
    expect((performance.now() - began) / 1000).toBeLessThan(secondsAtMost);
  });

  it("is told why the logo may not stand where it may not, and what to do", async () => {
    const page = await as("supplier");
    await open(page, "/brand/logo?ground=other&hex=00c2a8&width=3");
    const answer = page.locator(".finder-answer").first();
    await answer
      .getByText("This ground is not one of the brand’s colours.")
      .waitFor();
    await answer.getByText("At least 25 mm is needed.").waitFor();
    expect(await answer.getByRole("link").count()).toBe(0);
  });

  it("finds a colour's inks on uncoated paper and copies them", async () => {
    const page = await as("supplier");
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"]);
    const began = performance.now();
    await open(page, "/brand/colour");
    await page
      .getByRole("button", { name: "Copy CMYK uncoated of Mere", exact: true })
      .click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      "100 / 67 / 7 / 40",
    );
    expect((performance.now() - began) / 1000).toBeLessThan(secondsAtMost);
  });

  it("finds the bleed of a roller banner and its die", async () => {
    const page = await as("supplier");
    const began = performance.now();
    await open(page, "/brand/formats");
    await page.getByRole("link", { name: "Roller banner 800x2000" }).click();
    await page.getByText("5 mm on every side").first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download the blank die" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("larkmere-die-roller-800.pdf");
    expect((performance.now() - began) / 1000).toBeLessThan(secondsAtMost);
  });

  it("has a text checked, and is told how to mend it", async () => {
    const page = await as("supplier");
    await open(page, "/brand/voice");
    await page
      .getByLabel("Your text, in English")
      .fill("Residents should utilise the facility in order to recycle.");
    await page.getByRole("button", { name: "Check it" }).click();
    await page.getByText("utilise").filter({ visible: true }).first().waitFor();
    await page.getByText(/places? to mend/).waitFor();
  });
});
