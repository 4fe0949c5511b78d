import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { z } from "zod";

const foundSchema = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullish(),
    nodes: z.array(
      z.object({ target: z.array(z.unknown()), isOurs: z.boolean() }),
    ),
  }),
);

/** What axe finds on a page, of the rules of WCAG 2.2 A and AA. */
export interface Violations {
  /** Serious and critical ones in components of our own: the rule, then the element. */
  readonly ours: readonly string[];
  /** Rules that Payload's own elements break, in the order of their names. */
  readonly payloads: readonly string[];
}

/** Components of our own bear a class that begins so, or stand within one that does. */
const ownSelector = '[class*="livery-"]';

let axe: Promise<string> | undefined;
const axeSource = (): Promise<string> =>
  (axe ??= readFile(
    createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
    "utf8",
  ));

/** Everything that axe finds on a page of our own, whatever its weight: the rule, then the element. */
export async function everyViolationOn(page: Page): Promise<readonly string[]> {
  const found = await look(page);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

/** Has axe look at a page of the admin as it is now. */
export async function violationsOn(page: Page): Promise<Violations> {
  const found = await look(page);
  const grave = found.filter(
    ({ impact }) => impact === "serious" || impact === "critical",
  );
  return {
    ours: grave.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ isOurs }) => isOurs)
        .map(({ target }) => `${id}: ${target.join(" ")}`),
    ),
    payloads: grave
      .filter(({ nodes }) => nodes.some(({ isOurs }) => !isOurs))
      .map(({ id }) => id)
      .toSorted(),
  };
}

async function look(page: Page): Promise<z.infer<typeof foundSchema>> {
  await page.evaluate(await axeSource());
  const found: unknown = await page.evaluate(`(async () => {
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      resultTypes: ["violations"],
    });
    return violations.map(({ id, impact, nodes }) => ({
      id, impact,
      nodes: nodes.map(({ target }) => {
        const place = [target.at(-1)].flat().at(-1);
        return { target, isOurs: document.querySelector(place)?.closest(${JSON.stringify(ownSelector)}) != null };
      }),
    }));
  })()`);
  return foundSchema.parse(found);
}
