/** Looks at a screen of the admin as the law does: with axe, light and dark, and as wide as a telephone. */
import type { Page } from "playwright-core";
import { z } from "zod";
import type { Screen } from "../screens.table.ts";
import { violationsOn } from "./accessibility.ts";
import { goToTab } from "./form.ts";
import { open } from "./visit.ts";

/** What is found on a screen. */
export interface JudgedScreen {
  /** Serious faults of our own, the rule and the element, in each theme. */
  readonly light: readonly string[];
  readonly dark: readonly string[];
  /** Rules that Payload's own elements break and the table does not list. */
  readonly unlisted: readonly string[];
  /** Of the document on a telephone of 390 pixels. */
  readonly width: number;
}

/** What there is to find on a screen without a fault. */
export const faultless: JudgedScreen = {
  light: [],
  dark: [],
  unlisted: [],
  width: 390,
};

const firstSchema = z.object({
  docs: z.array(z.object({ id: z.number() })).length(1),
});

/** The address with the first document of its collection. */
async function addressOf(page: Page, { address }: Screen): Promise<string> {
  const [, collection] = /collections\/([a-z-]+)\/:first/.exec(address) ?? [];
  if (!collection) return address;
  const answer = await page.request.get(
    `/api/${collection}?limit=1&depth=0&sort=id`,
  );
  const { docs } = firstSchema.parse(await answer.json());
  return address.replace(":first", String(docs[0]?.id));
}

/** Colours change within a moment, and are judged when they have. */
const darken = async (page: Page): Promise<void> => {
  await page.evaluate("document.documentElement.dataset.theme = 'dark'");
  await page.waitForTimeout(400);
};

/** Opens a screen and judges it. */
export async function judgeScreen(
  page: Page,
  screen: Screen,
): Promise<JudgedScreen> {
  await open(page, await addressOf(page, screen));
  if (screen.tab) await goToTab(page, screen.tab);
  const light = await violationsOn(page);
  await darken(page);
  const dark = await violationsOn(page);
  await page.setViewportSize({ width: 390, height: 844 });
  return {
    light: light.ours,
    dark: dark.ours,
    unlisted: light.payloads.filter((rule) => !screen.payloads.includes(rule)),
    width: await page.evaluate<number>("document.documentElement.scrollWidth"),
  };
}
