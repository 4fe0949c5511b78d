import { spoken } from "../text/spoken.ts";
import type { Equivalent } from "./equivalent-of.ts";
import type { Said } from "./said.ts";

/** An equivalent as plain text: alt text and caption, a rule, then everything line by line. */
export function plainTextOf({ alt, caption, said }: Equivalent): string {
  const lines = said.map(lineOf).filter((line) => line !== "");
  return `${[alt, caption, rule, ...lines].filter(Boolean).join("\n\n")}\n`;
}

const rule = "* * *";

/** Pictures stand in brackets; an address that is not printed follows what leads to it. */
function lineOf({ role, text, href }: Said): string {
  const words = spoken(text);
  const shown = role === "figure" ? `[${words}]` : words;
  const line = role === "list-item" ? `- ${shown}` : shown;
  return href === undefined || isPrinted(words, href)
    ? line
    : `${line} <${href}>`;
}

/** Whether words tell an address already: without its scheme, or a number with its spaces. */
function isPrinted(words: string, href: string): boolean {
  const address = href.replace(/^(https?:\/\/|mailto:|tel:)/i, "");
  return words.replace(/\s/g, "").includes(address.replace(/\s/g, ""));
}
