/** Puts the focus into the page's search at `/` outside of fields, and at Ctrl or Command with K anywhere. */
export function focusSearch(event: KeyboardEvent): void {
  const { altKey, ctrlKey, key, metaKey, target } = event;
  const isField =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"));
  const isSlash = key === "/" && !isField && !ctrlKey && !metaKey && !altKey;
  const isShortcut = key.toLowerCase() === "k" && (ctrlKey || metaKey);
  if (!isSlash && !isShortcut) return;
  const field = document.querySelector<HTMLInputElement>("[data-guide-search]");
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}
