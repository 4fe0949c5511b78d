import type { Page } from "playwright-core";
import { everyViolationOn } from "./accessibility.ts";

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

/** What axe finds on a page at 320, 768 and 1280 px, and with text twice as large; and what stands beyond its edge. */
export const everySize = async (page: Page): Promise<readonly string[]> => [
  ...(await lookAt(page, 320)),
  ...(await lookAt(page, 768)),
  ...(await lookAt(page, 1280)),
  ...(await lookAt(page, 1280, 200)),
];
