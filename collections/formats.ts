import type { CollectionConfig, Field, GroupField } from "payload";
import { printFormats } from "#brand";
import { accessOf } from "./access/access-of.ts";
import { issuesOfDocument } from "./catalogue/format-from-document.ts";
import { mediumIs, rowFor } from "./catalogue/medium-is.ts";
import { figure } from "./fields/figure.ts";
import { codeKey } from "./fields/code-key.ts";
import { panel } from "./fields/panel.ts";
import { dueForCheck, source } from "./fields/source.ts";
import { isChanged, markChanged, origin } from "./hooks/mark-changed.ts";
import { guardBuiltIn } from "./hooks/guard-built-in.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";

/** Sizes to print and to post: what is written here counts, and the code's table is where it began. */
export const Formats = (): CollectionConfig => ({
  slug: "formats",
  defaultSort: ["medium", "group", "platform", "key"],
  admin: {
    group: "Catalogue",
    useAsTitle: "name",
    defaultColumns: [
      "name",
      "medium",
      "group",
      "platform",
      "width",
      "height",
      "key",
      "checkedOn",
    ],
    listSearchableFields: ["name", "key", "group", "platform"],
    description:
      "Sizes to print and to post. A change counts at once: toolkits carry it to every output.",
    pagination: { defaultLimit: 25 },
    components: {
      beforeListTable: [
        dueForCheck,
        "/src/app/(payload)/components/format-groups.tsx#FormatGroups",
      ],
    },
  },
  access: accessOf("formats"),
  hooks: {
    beforeChange: [markChanged],
    beforeDelete: [
      guardBuiltIn("formats"),
      refuseWhenUsed("formats", "choose another format there first"),
    ],
  },
  fields: [
    panel("drawing", "format-drawing.tsx#FormatDrawing"),
    {
      type: "row",
      fields: [
        { name: "name", type: "text", required: true },
        codeKey(
          "lm-shelter",
          "Command lines, packs and file names use it; it never changes.",
        ),
        medium(),
      ],
    },
    {
      type: "tabs",
      tabs: [
        { label: "Size", fields: size() },
        {
          label: "Print",
          admin: { condition: mediumIs("print") },
          fields: print(),
        },
        {
          label: "Screen",
          admin: { condition: mediumIs("screen") },
          fields: screen(),
        },
        { label: "Source", fields: [...source(), note()] },
      ],
    },
    isChanged(),
    origin(),
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});

const medium = (): Field => ({
  name: "medium",
  type: "select",
  required: true,
  index: true,
  defaultValue: "print",
  options: [
    { label: "Print", value: "print" },
    { label: "Screen", value: "screen" },
  ],
});

const safe = (): GroupField => ({
  name: "safe",
  label: "Safe area",
  type: "group",
  admin: {
    description:
      "Nothing that a reader needs stands closer to the edge than this, in millimetres or pixels.",
  },
  fields: [
    {
      type: "row",
      fields: [
        figure("top", "Top"),
        figure("right", "Right"),
        figure("bottom", "Bottom"),
        figure("left", "Left"),
      ],
    },
  ],
});

const size = (): Field[] => [
  {
    type: "row",
    fields: [
      figure("width", "Width", "Trimmed, in millimetres; pixels for a screen."),
      figure("height", "Height"),
    ],
  },
  safe(),
  {
    name: "basedOn",
    label: "A variant of",
    type: "relationship",
    relationTo: "formats",
    filterOptions: ({ data, id }) => ({
      and: [
        { medium: { equals: data["medium"] ?? "print" } },
        { basedOn: { exists: false } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    }),
    admin: {
      description:
        "Templates list the formats that they are designed for by key. A size of your own is made by every template that makes the format you choose here, so choose one of nearly the same proportions. Leave it empty for a format that the templates know.",
    },
  },
];

const groups = [...new Set(printFormats.map(({ group }) => group))].map(
  (value) => ({
    value,
    label: `${value.slice(0, 1).toUpperCase()}${value.slice(1)}`,
  }),
);

const print = (): Field[] => [
  rowFor(
    "print",
    figure("bleed", "Bleed", "Ink beyond the trim, in millimetres."),
    figure("pages", "Pages", "Sides of a flat sheet; panels of a folded one."),
  ),
  rowFor(
    "print",
    {
      name: "group",
      type: "select",
      required: true,
      index: true,
      options: groups,
      admin: {
        description:
          "Displays, signs, outdoor and transport go to the large-format printer.",
      },
    },
    {
      name: "artworkScale",
      label: "Artwork is made at",
      type: "select",
      required: true,
      defaultValue: "1",
      options: [
        { label: "Full size", value: "1" },
        { label: "25 %", value: "0.25" },
        { label: "10 %", value: "0.1" },
      ],
      admin: { description: "25 % from 1,200 mm, 10 % from 5,000 mm." },
    },
  ),
  rowFor(
    "print",
    figure(
      "leastPpi",
      "Least density of photographs",
      "Pixels per inch at final size.",
    ),
    figure(
      "viewingDistance",
      "Read from",
      "Millimetres: it decides the least size of type.",
    ),
  ),
  {
    name: "panels",
    label: "Widths of the folded panels",
    type: "number",
    hasMany: true,
    validate: (_: unknown, { data }) =>
      issuesOfDocument(data).find(({ field }) => field === "panels")?.message ??
      true,
    admin: {
      condition: (data) => data["group"] === "folded",
      description:
        "Millimetres, as the outside shows them from left to right. They add up to the width.",
    },
  },
];

const screen = (): Field[] => [
  rowFor(
    "screen",
    { name: "platform", type: "text", required: true, index: true },
    { name: "placement", type: "text" },
  ),
  rowFor(
    "screen",
    figure(
      "greatestMegabytes",
      "Largest file",
      "Megabytes of 1,000,000 bytes that the platform takes.",
    ),
    {
      name: "encodings",
      label: "File types that it takes",
      type: "select",
      hasMany: true,
      required: true,
      defaultValue: ["JPG", "PNG"],
      options: ["JPG", "PNG", "WEBP", "PDF", "MP4"],
    },
  ),
];

const note = (): Field => ({
  name: "note",
  type: "textarea",
  admin: {
    description:
      "What else a designer must know: pockets, eyelets, what covers the picture.",
  },
});
