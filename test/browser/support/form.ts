/** How somebody fills in a form of the admin. */
import type { Locator, Page } from "playwright-core";

/** A field of a form by its name. */
export const field = (page: Page, name: string): Locator =>
  page.locator(`#field-${name}`);

/** Chooses from a list by what its options say. */
export async function choose(
  page: Page,
  name: string,
  ...words: readonly string[]
): Promise<void> {
  const list = field(page, name);
  for (const word of words) {
    await list.locator(".rs__control").click();
    await list.locator("input.rs__input").fill(word);
    await page.locator(".rs__option", { hasText: word }).first().click();
  }
  await page.keyboard.press("Escape");
}

/** Writes a day as the field shows it: `22 November 2026`. */
export async function chooseDay(
  page: Page,
  name: string,
  day: string,
): Promise<void> {
  const input = field(page, name).locator("input");
  await input.fill(day);
  await input.press("Enter");
}

const dayWriter = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

/** A day as people write it, so many days from today: the site asks for the real one. */
export const dayFromToday = (days: number): string =>
  dayWriter.format(Date.now() + days * 86_400_000);

/** Goes to a tab of a document by its name. */
export const goToTab = (page: Page, name: string): Promise<void> =>
  page.locator(".tabs-field__tab-button", { hasText: name }).first().click();

/** Saves by a button, and waits until the admin says that it is done. */
export async function save(page: Page, button: string): Promise<void> {
  await page
    .getByRole("button", { name: button, exact: true })
    .and(page.locator(":visible"))
    .click();
  await page
    .locator(".payload-toast-item.toast-success")
    .first()
    .waitFor({ state: "visible" });
}

/** The number of the document in the address. */
export const idIn = (page: Page): number =>
  Number(/\/(\d+)(?:\?|$)/.exec(page.url())?.[1]);

/** What the site answers to a question of the one who looks at the page. */
export async function ask(page: Page, address: string): Promise<unknown> {
  const answer = await page.request.get(address);
  return answer.json();
}
