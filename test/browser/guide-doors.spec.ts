import { describe, expect, inject, it } from "vitest";
import { open, visits } from "./support/visit.ts";

describe.skipIf(!inject("chromium"))("a door of the brand guide", () => {
  const { as } = visits();

  it("stays shut to strangers, and opens to whoever has a link to the guide", async () => {
    const stranger = await as(undefined, { refusals: [410, 404] });
    await open(stranger, "/brand/guidelines");
    expect(new URL(stranger.url()).pathname).toBe("/sign-in");
    await stranger.goto("/brand/open/no-such-token");
    expect(new URL(stranger.url()).pathname).toBe("/api/share/no-such-token");

    const officer = await as("officer");
    const made = await officer.request.post("/api/shares", {
      data: {
        recipient: "Mere Signs",
        purpose: "Van livery",
        opensGuide: true,
      },
    });
    expect(made.status()).toBe(201);
    const { doc }: { doc: { id: number } } = await made.json();
    const link = await officer.request.post(`/api/shares/${doc.id}/link`);
    const { path }: { path: string } = await link.json();

    await open(stranger, path);
    await stranger.getByRole("link", { name: "Open the brand guide" }).click();
    await stranger.waitForURL("**/brand");
    expect(await stranger.getByText("For Mere Signs").isVisible()).toBe(true);
    const rules = await stranger.request.get("/brand/rules.json");
    expect(rules.headers()["cache-control"]).toBe("private, no-cache");
    // A link to the guide is no login.
    expect((await stranger.request.get("/api/guidelines")).status()).toBe(403);
  }, 90_000);

  it("leads from the lasting address of a rule to where it stands", async () => {
    const page = await as("supplier", { refusals: [404] });
    const answer = await page.request.get("/brand/rules.json");
    const { rules }: { rules: { id: string; address: string }[] } =
      await answer.json();
    const rule = rules.at(-1);
    expect(rule?.address).toBe(`/brand/rules/${rule?.id}`);
    await open(page, rule?.address ?? "");
    expect(new URL(page.url()).hash).toBe(`#rule-${rule?.id}`);
    expect(await page.locator(":target").isVisible()).toBe(true);
    expect((await page.goto("/brand/rules/nothing"))?.status()).toBe(404);
  }, 60_000);

  it("keeps what a reader says of a section that they have read", async () => {
    const page = await as("supplier");
    await open(page, "/brand/guidelines/logo");
    await page
      .getByRole("button", { name: "I have read this version" })
      .click();
    await page.getByText(/You said on .* that you have read/).waitFor();
    expect(new URL(page.url()).pathname).toBe("/brand/guidelines/logo");
  }, 60_000);

  it("shows a reader what is written for whom they choose, and hands out its documents", async () => {
    const page = await as("supplier");
    await open(page, "/brand/guidelines");
    const among = page.getByRole("navigation", { name: "Who you are" });
    expect(await among.getByText("Manager").count()).toBe(0);
    await among.getByRole("link", { name: "Supplier or studio" }).click();
    await page.waitForURL("**/brand/guidelines?for=suppliers");
    expect(await among.locator("[aria-current]").textContent()).toBe(
      "Supplier or studio",
    );
    const quick = await page
      .getByRole("link", { name: "Quick guide" })
      .getAttribute("href");
    expect(quick).toBe("/brand/documents/quick-guide.pdf?for=suppliers");
    await expect
      .poll(
        async () =>
          (await page.request.get(quick ?? "")).headers()["content-type"],
        { timeout: 60_000 },
      )
      .toBe("application/pdf");
    const stranger = await as(undefined);
    expect((await stranger.request.get(quick ?? "")).status()).toBe(401);
  }, 120_000);
});
