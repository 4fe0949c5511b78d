/**
 * Searches of the photograph library that somebody goes on asking.
 *
 * Each belongs to whoever saved it; what a keeper shares, everybody may ask. It keeps the question and
 * never its answer: what is found is found anew, as the one who asks.
 */
import type { CollectionConfig, TextFieldSingleValidation } from "payload";
import { accessOf, fieldAccessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { ownedByAsker } from "./hooks/owned-by-asker.ts";
import { colleague } from "./fields/colleague.ts";

/** Longest question that is saved: as long as an address may be. */
const greatestQuery = 2000;

/** Says what is wrong with a question as an address carries it; nothing where it can be asked. */
export type QueryCheck = (query: string) => string | undefined;

const validQuery =
  (check: QueryCheck): TextFieldSingleValidation =>
  (value) => {
    if (!value)
      return "Narrow the library first: a saved search needs something to ask for";
    if (value.length > greatestQuery)
      return `The search is longer than ${greatestQuery} characters: leave something out`;
    return check(value) ?? true;
  };

/** Saved searches. `check` reads a question as the library does. */
export const SavedSearches = (check: QueryCheck): CollectionConfig => ({
  slug: "saved-searches",
  labels: { singular: "Saved search", plural: "Saved searches" },
  admin: {
    group: "Photographs",
    useAsTitle: "name",
    defaultColumns: ["name", "isShared", "person", "updatedAt"],
    listSearchableFields: ["name"],
    description:
      "Searches of the library under a name. Make them in the library, where they are also renamed and deleted.",
  },
  defaultSort: "name",
  disableDuplicate: true,
  access: accessOf("saved-searches"),
  hooks: { beforeValidate: [ownedByAsker] },
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      index: true,
      minLength: 1,
      maxLength: 80,
      admin: { description: "Summer events on the mere" },
    },
    {
      name: "query",
      label: "Search",
      type: "text",
      required: true,
      validate: validQuery(check),
      admin: {
        description:
          "As the library’s address carries it: q=market&season=summer",
        disableListColumn: true,
      },
    },
    {
      name: "isShared",
      label: "Shared with everybody who searches the library",
      type: "checkbox",
      defaultValue: false,
      index: true,
      access: fieldAccessOf("saved-searches.isShared"),
      admin: {
        position: "sidebar",
        description: "Only keepers of the brand can share a search.",
      },
    },
    colleague({
      name: "person",
      label: "Saved by",
      required: true,
      index: true,
      access: { update: noOne },
      admin: { position: "sidebar", readOnly: true },
    }),
  ],
});
