/**
 * Kits: what one supplier needs for one job, on one page.
 *
 * A kit names what it holds and hands nothing out itself: each file is asked for at the door of rights when somebody
 * fetches it.
 */
import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { recordChange } from "./audit/record-change.ts";
import { brand } from "./fields/brand.ts";
import { colleague } from "./fields/colleague.ts";
import { panel } from "./fields/panel.ts";
import { readOnlyNumber } from "./fields/read-only.ts";
import { neverDelete } from "./hooks/keep-for-good.ts";
import { ownedByAsker } from "./hooks/owned-by-asker.ts";
import { kitFiles } from "./kits/file-fields.ts";
import { kitGuidance } from "./kits/guidance-fields.ts";
import { kitJob } from "./kits/job-fields.ts";
import { forSomebody, onlyApproved, sayHowUsed } from "./kits/keep-kit.ts";
import { tellKit } from "./kits/tell-kit.ts";
import { shareOnlyOwn } from "./shares/keep-share.ts";
import { noOne } from "./access/no-one.ts";

/** What one supplier needs for one job: guidance, files, ticket, contacts, deadlines. */
export const Kits = (): CollectionConfig => ({
  slug: "kits",
  labels: { singular: "Kit", plural: "Kits" },
  disableDuplicate: true,
  admin: {
    group: "Campaigns",
    useAsTitle: "title",
    defaultColumns: [
      "title",
      "recipient",
      "neededBy",
      "opened",
      "downloads",
      "isClosed",
    ],
    listSearchableFields: ["title", "recipient"],
    description:
      "What one supplier needs for one job, on one page and nothing else. Every look and every file is counted.",
  },
  defaultSort: "-createdAt",
  access: accessOf("kits"),
  hooks: {
    beforeValidate: [
      ownedByAsker,
      forSomebody,
      sayHowUsed,
      onlyApproved,
      shareOnlyOwn,
    ],
    afterChange: [recordChange(tellKit)],
    beforeDelete: [neverDelete("tick that it is closed")],
  },
  fields: [
    {
      name: "title",
      type: "text",
      required: true,
      index: true,
      maxLength: 120,
      admin: {
        placeholder: "Feed the Caddy: lettering of two vans",
        description: "What the job is. It heads the page.",
      },
    },
    {
      type: "tabs",
      tabs: [
        { label: "Job", fields: kitJob() },
        { label: "Guidance", fields: kitGuidance() },
        { label: "Files", fields: kitFiles() },
        {
          label: "Who has used it",
          fields: [panel("use", "kit-use.tsx#KitUse")],
        },
      ],
    },
    brand(),
    {
      name: "isClosed",
      label: "Closed",
      type: "checkbox",
      defaultValue: false,
      index: true,
      admin: {
        position: "sidebar",
        description: "Whoever has it sees it no more, at once.",
      },
    },
    {
      ...readOnlyNumber("opened", "Times opened"),
      defaultValue: 0,
      index: true,
      admin: { position: "sidebar", readOnly: true },
    },
    {
      ...readOnlyNumber("downloads", "Times fetched from"),
      defaultValue: 0,
      index: true,
      admin: { position: "sidebar", readOnly: true },
    },
    colleague({
      name: "person",
      label: "Made by",
      index: true,
      access: { update: noOne },
      admin: { position: "sidebar", readOnly: true },
    }),
  ],
});
