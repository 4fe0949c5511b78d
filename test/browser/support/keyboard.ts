import type { Page } from "playwright-core";

interface Focus {
  readonly name: string;
  readonly isSeen: boolean;
}

/** Presses Tab until what has the focus is called so; a keyboard user may not be lost on the way. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 160; step += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate<Focus>(focusOfPage);
    if (focus.name.includes(name) && focus.isSeen) return;
    seen.push(focus.isSeen ? focus.name : `${focus.name} (unseen)`);
  }
  throw new Error(`Tab never came to "${name}": ${seen.join(" | ")}`);
}

/** Runs in the browser: what has the focus is called, and whether one sees that it has it. */
const focusOfPage = `(() => {
  const element = document.activeElement;
  const label = element.labels?.[0]?.textContent ?? "";
  const marked = element.closest("label:has(:focus-visible)") ?? element;
  const seen = (one) => {
    const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(one);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  };
  return {
    name: (element.getAttribute("aria-label") ?? (label || element.innerText || "")).trim().slice(0, 60),
    isSeen: seen(element) || seen(marked),
  };
})()`;
