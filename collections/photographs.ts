import type { CollectionConfig } from "payload";
import { noOne } from "./access/no-one.ts";
import { accessOf } from "./access/access-of.ts";
import { day } from "./fields/day.ts";
import { licences } from "./fields/licence.ts";
import { isSafeguarded, peopleShown } from "./fields/people-shown.ts";
import { panel } from "./fields/panel.ts";
import { readOnlyNumber, readOnlyText } from "./fields/read-only.ts";
import { safeCrop } from "./fields/safe-crop.ts";
import { slug } from "./fields/slug.ts";
import { standing } from "./fields/standing.ts";
import type { Folders } from "./folders.ts";
import { describeOriginal, keepOriginal } from "./hooks/keep-original.ts";
import { standingOfPhotograph } from "./rights/standing-of-photograph.ts";

/** Approved photographs with the words and rights that must go with them. */
export const Photographs = ({
  originals,
  uploads,
}: Folders): CollectionConfig => ({
  slug: "photographs",
  disableDuplicate: true,
  admin: {
    group: "Brand",
    useAsTitle: "title",
    defaultColumns: ["title", "filename", "credit", "standing", "updatedAt"],
    listSearchableFields: ["title", "slug", "credit"],
    description:
      "Set the focal point on the picture: every crop is made around it.",
  },
  upload: {
    staticDir: uploads,
    mimeTypes: [
      "image/jpeg",
      "image/png",
      "image/webp",
      "image/avif",
      "image/tiff",
      "image/gif",
    ],
    focalPoint: true,
    crop: false,
    pasteURL: false,
    adminThumbnail: "thumbnail",
    displayPreview: true,
    imageSizes: [
      {
        name: "thumbnail",
        width: 480,
        withoutEnlargement: true,
        formatOptions: { format: "webp", options: { quality: 78 } },
      },
    ],
    modifyResponseHeaders: ({ headers }) => {
      headers.set("cache-control", "private, no-store");
      headers.set("x-content-type-options", "nosniff");
      return headers;
    },
  },
  access: accessOf("photographs"),
  hooks: {
    beforeOperation: [keepOriginal(originals)],
    beforeChange: [describeOriginal],
  },
  fields: [
    { name: "title", type: "text", required: true },
    slug("fig-in-red-bowl"),
    {
      name: "alt",
      label: "Alternative text",
      type: "textarea",
      required: true,
      localized: true,
      admin: {
        description:
          "What the picture shows, for somebody who cannot see it. One sentence, in each language.",
      },
    },
    {
      name: "credit",
      type: "text",
      required: true,
      admin: {
        description: "The photographer, as printed beside the picture.",
      },
    },
    {
      name: "approval",
      type: "select",
      index: true,
      defaultValue: "draft",
      options: [
        { label: "Draft", value: "draft" },
        { label: "Approved", value: "approved" },
        { label: "Restricted", value: "restricted" },
        { label: "Archived", value: "archived" },
      ],
      admin: { position: "sidebar" },
    },
    standing(
      "Worked out today from every licence and every consent.",
      standingOfPhotograph,
    ),
    panel("rights", "photograph-rights.tsx#PhotographRightsPanel"),
    licences(),
    peopleShown(),
    isSafeguarded(),
    day("lastDay", "Not used after", {
      index: true,
      description:
        "The last day that the library sets on its own account. Empty: none.",
    }),
    safeCrop(),
    {
      name: "original",
      label: "Original as handed in",
      type: "group",
      access: { create: noOne, update: noOne },
      admin: {
        position: "sidebar",
        description: "Kept byte for byte; artwork is made from it.",
      },
      fields: [
        readOnlyText("name", "File name"),
        readOnlyText("format", "Format"),
        readOnlyText("colorSpace", "Colour space"),
        readOnlyNumber("width", "Width in pixels"),
        readOnlyNumber("height", "Height in pixels"),
        readOnlyNumber("bytes", "Size in bytes"),
        { ...readOnlyText("digest", "SHA-256"), index: true },
      ],
    },
  ],
});
