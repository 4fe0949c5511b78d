/** Somebody in front of the admin in a real browser, who sees when it misbehaves. */
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { Role } from "#collections";

const switches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How somebody comes. */
export interface Visitor {
  /** Another site than the demonstration. */
  readonly site?: string;
  /** Refusals of the site that the test is about. A browser writes each into its console. */
  readonly refusals?: readonly number[];
}

/** What a test asks for. */
export interface Visits {
  /** A page of somebody who has logged in with a demonstration login; of nobody without a role. */
  as(role: Role | undefined, visitor?: Visitor): Promise<Page>;
}

/** One browser for a file. After each test, pages are closed and must have behaved. */
export function visits(): Visits {
  let browser: Browser;
  let misbehaved: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject("chromium"),
      args: switches,
    });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const seen = misbehaved;
    misbehaved = [];
    expect(seen).toEqual([]);
  });
  return {
    as: async (role, { refusals = [], site = inject("site") } = {}) => {
      const context = await browser.newContext({
        baseURL: site,
        viewport: { width: 1280, height: 900 },
        reducedMotion: "reduce",
      });
      if (role) await logIn(context.request, role);
      const page = await context.newPage();
      const isExpected = (what: string) =>
        refusals.some((status) => what.includes(`with a status of ${status} `));
      watch(page, site, (what) => {
        if (!isExpected(what)) misbehaved.push(what);
      });
      return page;
    },
  };
}

async function logIn(request: Page["request"], role: Role): Promise<void> {
  const answer = await request.post("/api/users/login", {
    data: { email: `${role}@larkmere.example`, password: "feed-the-caddy" },
  });
  expect(answer.status()).toBe(200);
}

/** Whatever goes to another host, fails, or complains in the console. */
function watch(page: Page, site: string, tell: (what: string) => void): void {
  page.on("request", (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(site).host)
      tell(`asks another host: ${request.url()}`);
  });
  page.on("pageerror", (error) => tell(`fails: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") tell(`complains: ${message.text()}`);
  });
}

/** Opens a page of the admin and waits until nothing is loaded any more. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  // Asked from outside: the page's policy lets nobody evaluate text in it.
  const loading = page.locator(".shimmer-effect, .render-title--loading");
  while ((await loading.count()) > 0) await page.waitForTimeout(50);
}
