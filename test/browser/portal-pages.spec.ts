import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import type { Role } from "#collections";
import { everyViolationOn } from "./support/accessibility.ts";
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
  { name: "what I made", role: "officer", address: "/made" },
  { name: "no studio", role: "supplier", address: "/" },
];

const widthOf = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth");

/** What axe finds, and whether anything stands beyond the edge, at one width and size of text. */
async function lookAt(
  page: Page,
  width: number,
  text = 100,
): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(`document.documentElement.style.fontSize = "${text}%"`);
  const beyond = (await widthOf(page)) - width;
  const violations = await everyViolationOn(page);
  return [
    ...violations.map((one) => `${width} px, ${text} %: ${one}`),
    ...(beyond > 0 ? [`${width} px, ${text} %: ${beyond} px too wide`] : []),
  ];
}

describe.skipIf(!inject("chromium"))("a page of the portal", () => {
  const { as } = visits();

  it.each(pages)(
    "has no fault that axe knows, at any width and with large text: $name",
    async ({ address, role }) => {
      const page = await as(role);
      await open(page, address);
      expect([
        ...(await lookAt(page, 320)),
        ...(await lookAt(page, 768)),
        ...(await lookAt(page, 1280)),
        ...(await lookAt(page, 1280, 200)),
      ]).toEqual([]);
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
