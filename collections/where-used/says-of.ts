import type { Payload } from "payload";
import type { UseGroup } from "./find-uses.ts";

/**
 * Groups of users in words with the first few by name:
 * `1 toolkit ("Feed the Caddy") and 2 more that are closed to you`.
 *
 * Whoever may not see a group must not be given it: what is closed to them is a number alone.
 */
export function saysOf(
  payload: Payload,
  groups: readonly UseGroup[],
  closed = 0,
): string {
  const said = groups.map((group) => {
    const names = group.docs.map(({ title }) => `"${title}"`);
    const rest = group.totalDocs - group.docs.length;
    const more = rest > 0 ? ` and ${figures(rest)} more` : "";
    return `${countOf(payload, group)} (${names.join(", ")}${more})`;
  });
  if (closed > 0) said.push(saysClosed(closed, groups.length > 0));
  return new Intl.ListFormat("en-GB").format(said);
}

const figures = (count: number): string => count.toLocaleString("en-GB");

const saysClosed = (count: number, isMore: boolean): string =>
  [
    figures(count),
    isMore ? "more" : count === 1 ? "document" : "documents",
    count === 1 ? "that is closed to you" : "that are closed to you",
  ].join(" ");

/** How many documents of a collection, in its own words: `14 renditions`. */
export function countOf(
  payload: Payload,
  { collection, totalDocs }: Pick<UseGroup, "collection" | "totalDocs">,
): string {
  const { labels } = payload.collections[collection].config;
  const label = totalDocs === 1 ? labels.singular : labels.plural;
  const word = typeof label === "string" ? label : collection;
  return `${figures(totalDocs)} ${word.toLowerCase()}`;
}
