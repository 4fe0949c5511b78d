import type { Block, BlocksField } from "payload";
import { copy, copyLine } from "../fields/copy.ts";
import { validateTable } from "./lines.ts";
import { shown } from "./shown.ts";

const paragraph: Block = {
  slug: "paragraph",
  admin: { disableBlockName: true },
  interfaceName: "GuidelineParagraph",
  fields: [
    copy({
      name: "text",
      isRequired: true,
      mostCharacters: 4000,
      rows: 4,
    }),
  ],
};

const list: Block = {
  slug: "list",
  admin: { disableBlockName: true },
  interfaceName: "GuidelineList",
  fields: [
    copy({
      name: "items",
      label: "One point on each line",
      isRequired: true,
      mostCharacters: 4000,
      rows: 5,
    }),
    {
      name: "isNumbered",
      label: "Numbered, since the order matters",
      type: "checkbox",
      defaultValue: false,
    },
  ],
};

const table: Block = {
  slug: "table",
  admin: { disableBlockName: true },
  interfaceName: "GuidelineTable",
  fields: [
    copyLine({ name: "caption", isRequired: true, mostCharacters: 300 }),
    {
      name: "cells",
      label: "Rows",
      type: "textarea",
      required: true,
      maxLength: 10_000,
      validate: validateTable,
      admin: {
        rows: 6,
        placeholder: "Format | Logo width\nA4 | 50 mm\nA3 | 70 mm",
        description:
          "One row on each line, the head first. Part the cells with |, or paste them from a spreadsheet.",
      },
    },
  ],
};

const figure: Block = {
  slug: "figure",
  admin: { disableBlockName: true },
  interfaceName: "GuidelineFigure",
  fields: shown(false),
};

/** A section's text in its parts. Each language has parts of its own. */
export const body = (): BlocksField => ({
  name: "body",
  label: "Text",
  type: "blocks",
  localized: true,
  maxRows: 100,
  labels: { singular: "Part", plural: "Parts" },
  blocks: [paragraph, list, table, figure],
  admin: {
    initCollapsed: false,
    description: "Paragraphs, lists, tables and figures, in reading order.",
  },
});
