import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { screens, type Screen } from "./screens.table.ts";
import { violationsOn } from "./support/accessibility.ts";
import { goToTab } from "./support/form.ts";
import { open, visits } from "./support/visit.ts";

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

async function show(page: Page, screen: Screen): Promise<void> {
  await open(page, await addressOf(page, screen));
  if (screen.tab) await goToTab(page, screen.tab);
}

/** Colours change within a moment, and are judged when they have. */
const darken = async (page: Page): Promise<void> => {
  await page.evaluate("document.documentElement.dataset.theme = 'dark'");
  await page.waitForTimeout(400);
};

const widthOf = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth");

describe.skipIf(!inject("chromium"))("a screen of the admin", () => {
  const { as } = visits();

  it.each(screens)(
    "has no serious fault of our own, light or dark, and fits a telephone: $name",
    async (screen) => {
      const page = await as(screen.role);
      await show(page, screen);
      const light = await violationsOn(page);
      await darken(page);
      const dark = await violationsOn(page);
      await page.setViewportSize({ width: 390, height: 844 });
      expect({
        light: light.ours,
        dark: dark.ours,
        unlisted: light.payloads.filter(
          (rule) => !screen.payloads.includes(rule),
        ),
        width: await widthOf(page),
      }).toEqual({
        light: [],
        dark: [],
        unlisted: [],
        width: 390,
      });
    },
  );
});
