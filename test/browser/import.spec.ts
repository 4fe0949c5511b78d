import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { plainPicture } from "../support/hand-in.ts";
import { writeZip } from "../support/write-zip.ts";
import { open, visits } from "./support/visit.ts";

/** What the page says of each file. */
const report = (page: Page): Promise<readonly string[]> =>
  page.locator(".livery-import tbody tr").evaluateAll((rows) =>
    rows.map((row) => {
      const textOf = (what: string) =>
        row.querySelector(what)?.textContent ?? "";
      return `${textOf(".livery-import-path")}: ${textOf(".livery-import-state")}`;
    }),
  );

describe.skipIf(!inject("chromium"))("many photographs at once", () => {
  const { as } = visits();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "livery-folder-"));
    const market = path.join(folder, "market");
    await mkdir(market);
    const stall = await plainPicture("#2f6d4a");
    await writeFile(path.join(market, "stall.jpg"), stall);
    await writeFile(path.join(market, "twin.jpg"), stall);
    await writeFile(
      path.join(folder, "mute.jpg"),
      await plainPicture("#8a2be2"),
    );
    await writeFile(path.join(folder, "page.jpg"), "<html></html>");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("come from a folder, each looked at before it is sent and told of afterwards", async () => {
    // A page that calls itself a photograph is refused, and so is a file that came before.
    const page = await as("guardian", { refusals: [400, 409] });
    await open(page, "/admin/import-photographs");
    await page.getByLabel("Choose a folder").setInputFiles(folder);
    await page.getByText("3 need a credit").waitFor();
    await page.getByLabel("Credit").fill("A. Photographer");
    const stall = page.locator("tr", { hasText: "stall.jpg" });
    await stall.getByLabel("Alternative text").fill("A market stall");
    await page.getByRole("button", { name: "Send 3 photographs" }).click();
    await page.getByText("2 taken").waitFor();
    const name = path.basename(folder);
    expect(await report(page)).toEqual([
      `${name}/market/stall.jpg: Taken as a draft`,
      `${name}/market/twin.jpg: In the library already`,
      `${name}/mute.jpg: Taken as a draft`,
      `${name}/page.jpg: Not taken`,
    ]);
    await page.getByText("Alternative text missing: write it").waitFor();
    await page
      .locator("tr", { hasText: "mute.jpg" })
      .getByRole("link", { name: "Open it" })
      .click();
    await page.getByText("Alternative text missing in this language").waitFor();
  });

  it("come as an archive, whose report is found again after the page was left", async () => {
    const page = await as("guardian");
    await open(page, "/admin/import-photographs?way=archive");
    const buffer = writeZip([
      { name: "2026/fair.jpg", bytes: await plainPicture("#c71585") },
      { name: "2026/note.txt", bytes: Buffer.from("no photograph") },
    ]);
    await page
      .getByLabel("Choose a ZIP archive")
      .setInputFiles({ name: "fair.zip", mimeType: "application/zip", buffer });
    await page.getByLabel("Credit").fill("B. Photographer");
    await page.getByRole("button", { name: "Send the archive" }).click();
    await page.getByText("fair.zip is imported: 2 of 2").waitFor();
    const told = [
      "2026/fair.jpg: Taken as a draft",
      "2026/note.txt: Not taken",
    ];
    expect(await report(page)).toEqual(told);
    await page.reload({ waitUntil: "networkidle" });
    await page.getByText("fair.zip is imported: 2 of 2").waitFor();
    expect(await report(page)).toEqual(told);
  });
});
