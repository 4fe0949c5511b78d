import type { Severity } from "../../../finding.ts";
import { markup, type Markup } from "./markup.ts";

/** What an icon stands for; each has a shape of its own, so that colour is never alone. */
export type IconName = Severity | "passed" | "not-asked";

const shapes: Readonly<Record<IconName, Markup>> = {
  block: markup`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" /><path
      d="M4.5 8h7"
      stroke="var(--page)"
      stroke-width="2"
    />`,
  warn: markup`<path d="M8 1.2 15.4 14.6H.6z" fill="currentColor" /><path
      d="M8 6v4.4M8 11.6v1.7"
      stroke="var(--page)"
      stroke-width="1.7"
    />`,
  note: markup`<circle cx="8" cy="8" r="7" fill="currentColor" /><path
      d="M8 7v5M8 3.8v1.8"
      stroke="var(--page)"
      stroke-width="1.8"
    />`,
  passed: markup`<path
    d="m2.5 8.5 3.7 3.8 7.3-8.2"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
  />`,
  "not-asked": markup`<path d="M4 8h8" stroke="currentColor" stroke-width="2" />`,
};

/** An icon beside a word that says the same. */
export const icon = (name: IconName): Markup =>
  markup`<svg
    class="icon ${name}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    ${shapes[name]}
  </svg>`;
