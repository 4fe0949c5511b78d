/**
 * What somebody is making in the studio, as it was typed last.
 *
 * Each belongs to whoever began it and nobody else sees it. It keeps words and choices, never a picture; what
 * has not been touched for some time is forgotten.
 */
import type { CollectionConfig, JSONFieldValidation } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { revision } from "./fields/revision.ts";
import { ownedByAsker } from "./hooks/owned-by-asker.ts";
import { refuseStale } from "./hooks/refuse-stale.ts";
import { colleague } from "./fields/colleague.ts";

/** Longest draft in characters of JSON: all slots of all templates, filled several times over. */
const greatestDraft = 64_000;

/** NUL, and halves of characters: no database keeps both of them. */
const unkeepable = /\\u0000|\\ud[89a-f][0-9a-f]{2}/i;

const boundContent: JSONFieldValidation = (value) => {
  const text = JSON.stringify(value ?? {});
  if (text.length > greatestDraft)
    return `The draft is longer than ${greatestDraft} characters: shorten its words`;
  return (
    !unkeepable.test(text) ||
    "The draft holds a character that cannot be kept: type the words again"
  );
};

/** Drafts of the studio. */
export const Drafts = (): CollectionConfig => ({
  slug: "drafts",
  disableDuplicate: true,
  // They are worked on in the studio, which knows what their words mean.
  admin: {
    group: "Campaigns",
    useAsTitle: "name",
    hidden: true,
    defaultColumns: ["name", "toolkit", "updatedAt"],
    description: "What somebody is making in the studio.",
  },
  defaultSort: "-updatedAt",
  access: accessOf("drafts"),
  hooks: {
    beforeValidate: [ownedByAsker],
    beforeChange: [refuseStale],
  },
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      index: true,
      maxLength: 120,
    },
    // A draft outlives its toolkit: the words are somebody's work.
    {
      name: "toolkit",
      type: "text",
      required: true,
      index: true,
      maxLength: 100,
    },
    { ...hiddenJson("content"), required: true, validate: boundContent },
    revision(),
    colleague({
      name: "person",
      label: "Made by",
      required: true,
      index: true,
      access: { update: noOne },
      admin: { position: "sidebar", readOnly: true },
    }),
  ],
});
