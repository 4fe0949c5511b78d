import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startSite, type Site } from "./support/site.ts";
import { open, visits } from "./support/visit.ts";

const provider = {
  LIVERY_OIDC_ISSUER: "http://127.0.0.1:9",
  LIVERY_OIDC_CLIENT_ID: "livery",
  LIVERY_OIDC_CLIENT_SECRET: "of the test",
  LIVERY_OIDC_ROLES: '{"Brand team":"guardian"}',
};

const button = { name: "Sign in with your organisation’s account" } as const;

describe.skipIf(!inject("chromium"))("the log-in page", () => {
  const { as } = visits();

  it("asks for a password where there is no single sign-on", async () => {
    const page = await as(undefined);
    await open(page, "/admin/login");
    await page.locator("#field-email").fill("officer@larkmere.example");
    await page.locator("#field-password").fill("feed-the-caddy");
    expect(await page.getByRole("link", button).count()).toBe(0);
    await page.getByRole("button", { name: "Login" }).click();
    await page.getByText("Good to see you, Demonstration officer").waitFor();
  });

  describe("with single sign-on and no passwords", () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite(inject("home"), (address) => ({
        ...provider,
        SERVER_URL: address,
        LIVERY_LOCAL_LOGIN: "off",
      }));
    });
    afterAll(() => site.stop());

    it("offers the organisation's account alone, and says where one goes back to", async () => {
      const page = await as(undefined, { site: site.address });
      await open(page, "/admin/login?redirect=%2Fadmin%2Flibrary");
      const link = page.getByRole("link", button);
      expect(await link.getAttribute("href")).toBe(
        "/api/sign-in/oidc?redirect=%2Fadmin%2Flibrary",
      );
      expect(await page.locator("#field-password").isVisible()).toBe(false);
    });
  });
});
