import type { Payload } from "payload";
import type { UseGroup } from "./find-uses.ts";

/**
 * Groups of users in words with the first few by name: `1 toolkit ("Feed the Caddy") and 14 renditions`.
 *
 * Whoever may not see a group must not be given it.
 */
export const saysOf = (payload: Payload, groups: readonly UseGroup[]): string =>
  new Intl.ListFormat("en-GB").format(
    groups.map((group) => {
      const names = group.docs.map(({ title }) => `"${title}"`).join(", ");
      const more = group.totalDocs > group.docs.length ? " and others" : "";
      return `${countOf(payload, group)} (${names}${more})`;
    }),
  );

/** How many documents of a collection, in its own words: `14 renditions`. */
export function countOf(
  payload: Payload,
  { collection, totalDocs }: Pick<UseGroup, "collection" | "totalDocs">,
): string {
  const { labels } = payload.collections[collection].config;
  const label = totalDocs === 1 ? labels.singular : labels.plural;
  const word = typeof label === "string" ? label : collection;
  return `${totalDocs.toLocaleString("en-GB")} ${word.toLowerCase()}`;
}
