import { describe, expect, inject, it } from "vitest";
import type { Role } from "#collections";
import { everySize } from "./support/every-size.ts";
import { open, visits } from "./support/visit.ts";

interface PortalPage {
  readonly name: string;
  readonly role: Role | undefined;
  readonly address: string;
}

const pages: readonly PortalPage[] = [
  { name: "sign-in", role: undefined, address: "/sign-in?problem=no-match" },
  { name: "gallery", role: "officer", address: "/" },
  {
    name: "toolkit",
    role: "officer",
    address: "/toolkits/feed-the-caddy?language=ur",
  },
  { name: "editor", role: "officer", address: "/toolkits/feed-the-caddy/make" },
  { name: "live preview", role: "guardian", address: "/live/toolkits/1" },
  { name: "what I made", role: "officer", address: "/made" },
  { name: "print orders", role: "officer", address: "/print" },
  {
    name: "a table handed in",
    role: "officer",
    address: "/toolkits/feed-the-caddy/merge",
  },
  {
    name: "a draft that is gone",
    role: "officer",
    address: "/toolkits/feed-the-caddy/make?draft=999999",
  },
  { name: "no studio", role: "supplier", address: "/" },
];

describe.skipIf(!inject("chromium"))("a page of the portal", () => {
  const { as } = visits();

  it.each(pages)(
    "has no fault that axe knows, at any width and with large text: $name",
    async ({ address, role }) => {
      const page = await as(role);
      await open(page, address);
      expect(await everySize(page)).toEqual([]);
    },
  );

  it("lets no style and no script run that it did not write", async () => {
    const page = await as("officer");
    const answer = await page.goto("/");
    const policy = answer?.headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'nonce-\S+' 'strict-dynamic';/);
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  });
});
