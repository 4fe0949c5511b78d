import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { posters } from "../support/press-desk.ts";
import { everySize } from "./support/every-size.ts";
import { Clerk } from "./support/govern.ts";
import { tabTo } from "./support/keyboard.ts";
import { open, visits } from "./support/visit.ts";

const jobSchema = z.object({
  job: z.object({ id: z.number(), rendition: z.number() }),
});
const approvalSchema = z.object({
  doc: z.object({
    id: z.number(),
    steps: z.array(
      z.object({
        key: z.string(),
        roles: z.array(z.enum(["guardian", "approver"])),
      }),
    ),
  }),
});

type Job = z.output<typeof jobSchema>["job"];

/** An officer orders posters for the libraries. */
async function order(title: string): Promise<Job> {
  const officer = await Clerk.of("officer", inject("site"));
  const toolkit = await officer.one(
    "toolkits?where[slug][equals]=feed-the-caddy",
  );
  const id = await officer.enter("print-jobs", { ...posters(toolkit), title });
  const ordered = await officer.send("POST", `print-jobs/${id}/moves`, {
    move: "order",
  });
  return jobSchema.parse(ordered).job;
}

/** Whoever must sign a press file signs it. */
async function sign({ rendition }: Job): Promise<void> {
  const officer = await Clerk.of("officer", inject("site"));
  const asked = await officer.send("POST", "approvals", {
    renditions: [rendition],
    note: "For the libraries",
  });
  const { id, steps } = approvalSchema.parse(asked).doc;
  for (const { key, roles } of steps) {
    const signer = await Clerk.of(roles[0] ?? "approver", inject("site"));
    await signer.send("POST", `approvals/${id}/sign`, {
      step: key,
      decision: "approve",
    });
  }
}

const done = (page: Page, words: string) =>
  page.getByRole("status").filter({ hasText: words }).waitFor();

const total = (page: Page) =>
  page
    .getByRole("row", { name: /Total ink/ })
    .getByRole("cell")
    .first();

describe.skipIf(!inject("chromium"))("a print studio at its desk", () => {
  const { as } = visits();
  let posted: Job;
  let typed: Job;

  beforeAll(async () => {
    posted = await order("Posters for the libraries");
    typed = await order("Posters for the market");
    await sign(posted);
  }, 120_000);

  it("reads the ticket, checks the plates, and takes the job from acceptance to delivery", async () => {
    const page = await as("studio");
    await open(page, "/press");
    await page.getByRole("link", { name: "Posters for the libraries" }).click();
    await page.getByRole("heading", { name: "Ticket" }).waitFor();
    await page.getByText("Silk, 170 g/m²").first().waitFor();
    await page.getByRole("link", { name: "Look at the proof" }).click();
    const stage = page.getByRole("application");
    await stage.waitFor();
    await stage.hover({ position: { x: 300, y: 250 } });
    expect(await total(page).innerText()).toMatch(/^\d+ %$/);
    await page.getByRole("button", { name: "Only Black" }).click();
    await page.getByLabel(/Ink above/).check();
    await page.getByText(/Nowhere more than|Above \d+ %/).waitFor();
    await open(page, `/press/${posted.id}`);
    await page.getByRole("button", { name: "Accept" }).click();
    await page.getByRole("button", { name: "Proof sent" }).click();
    await page.getByRole("heading", { name: "What happened" }).waitFor();
    const officer = await Clerk.of("officer", inject("site"));
    const happened = page.getByRole("region", { name: "What happened" });
    await happened.getByText("Proof sent").waitFor();
    await officer.send("POST", `print-jobs/${posted.id}/moves`, {
      move: "accept-proof",
    });
    await page.reload();
    await page.getByRole("button", { name: "Printing" }).click();
    await page.getByRole("button", { name: "Delivered" }).click();
    await happened.getByText("Delivered").waitFor();
  });

  it("pulls the files of a signed job as one archive", async () => {
    const page = await as("studio");
    await open(page, `/press/${posted.id}`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download all (ZIP)" }).click(),
    ]);
    const archive = await readFile(await download.path());
    expect(archive.subarray(0, 2).toString()).toBe("PK");
    expect(archive.toString("latin1")).toContain("SHA256SUMS");
  });

  it("does it with the keyboard alone: crosshair, query and message", async () => {
    const page = await as("studio");
    await open(page, "/press");
    await tabTo(page, "Posters for the market");
    await page.keyboard.press("Enter");
    await page.waitForURL(/press\/\d+$/);
    await page.getByRole("heading", { name: "Ticket" }).waitFor();
    await open(page, `/press/${typed.id}/proof`);
    await page.getByRole("application").waitFor();
    await tabTo(page, "Proof of page 1");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await page
      .getByRole("status")
      .filter({ hasText: /Total \d+ %/ })
      .waitFor();
    await open(page, `/press/${typed.id}`);
    await tabTo(page, "Query");
    await page.keyboard.press("Enter");
    await tabTo(page, "What must be answered");
    await page.keyboard.type("Which entrance takes deliveries?");
    await tabTo(page, "Send the query");
    await page.keyboard.press("Enter");
    await page.getByText("Which entrance takes deliveries?").first().waitFor();
    await page.getByText("Query: queried").waitFor();
  });

  it("tells whoever ordered it, who answers beside the ticket", async () => {
    const page = await as("officer");
    await open(page, `/press/${typed.id}`);
    await page.getByLabel("Message").fill("The one in Mill Lane.");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await done(page, "Sent.");
    await page.getByRole("listitem").filter({ hasText: "Mill Lane" }).waitFor();
  });

  it.each([
    { name: "the list", at: () => "/press" },
    { name: "what is finished", at: () => "/press?state=finished" },
    { name: "the clocks", at: () => "/press/clocks" },
    { name: "a job", at: () => `/press/${typed.id}` },
    { name: "a proof", at: () => `/press/${typed.id}/proof` },
  ])(
    "finds no fault that axe knows, at any width and with large text: $name",
    async ({ at }) => {
      const page = await as("studio");
      await open(page, at());
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await everySize(page)).toEqual([]);
    },
  );
});
