import type { CollectionConfig, Endpoint } from "payload";
import { noOne } from "./access/no-one.ts";
import { accessOf } from "./access/access-of.ts";
import { tellRelease } from "./approvals/tell-release.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { encoding, purpose } from "./fields/purpose.ts";
import { panel } from "./fields/panel.ts";
import { readOnlyNumber, readOnlyText } from "./fields/read-only.ts";
import { neverChange, neverDelete } from "./hooks/keep-for-good.ts";
import { serveArtwork } from "./serve-artwork.ts";
import type { MessageDigests } from "./superseded/message-digests.ts";
import { renditionStanding } from "./superseded/rendition-standing-field.ts";

/** Artwork as it was made, with its manifest and its preflight report. Only the program writes it. */
export const Renditions = (
  folder: string,
  messageDigests: MessageDigests,
  pages: readonly Omit<Endpoint, "root">[],
): CollectionConfig => ({
  slug: "renditions",
  disableDuplicate: true,
  admin: {
    group: "Campaigns",
    useAsTitle: "name",
    defaultColumns: [
      "name",
      "result",
      "status",
      "standing",
      "purpose",
      "toolkit",
      "language",
      "warnings",
      "createdAt",
    ],
    listSearchableFields: ["name", "template", "format", "language"],
    description:
      "Finished outputs. A blocked one says what to mend and has no file.",
  },
  access: accessOf("renditions"),
  endpoints: [serveArtwork(folder), tellRelease(folder), ...pages],
  hooks: {
    beforeChange: [neverChange("render again instead")],
    beforeDelete: [neverDelete("take back what it was made from")],
  },
  fields: [
    { ...readOnlyText("name", "Name"), required: true },
    {
      name: "result",
      label: "Picture",
      type: "ui",
      admin: {
        components: {
          Field:
            "/src/app/(payload)/components/rendition-files.tsx#RenditionFiles",
          Cell: "/src/app/(payload)/components/rendition-preview-cell.tsx#RenditionPreviewCell",
        },
      },
    },
    panel("approval", "approval/rendition-approval.tsx#RenditionApproval"),
    panel("comments", "approval/rendition-comments.tsx#RenditionComments"),
    {
      name: "status",
      type: "select",
      required: true,
      index: true,
      options: [
        { label: "Ready", value: "ready" },
        { label: "Blocked by a finding", value: "blocked" },
      ],
      admin: { position: "sidebar", readOnly: true },
    },
    renditionStanding(messageDigests),
    {
      name: "toolkit",
      type: "relationship",
      relationTo: "toolkits",
      index: true,
      admin: { readOnly: true },
    },
    {
      type: "row",
      fields: [
        { ...readOnlyText("template", "Template"), index: true },
        { ...readOnlyText("format", "Format"), index: true },
        { ...readOnlyText("language", "Language"), index: true },
      ],
    },
    { type: "row", fields: [{ ...purpose(), index: true }, encoding()] },
    {
      type: "row",
      fields: [
        readOnlyNumber("blocks", "Findings that block"),
        readOnlyNumber("warnings", "Findings that warn"),
      ],
    },
    {
      name: "files",
      type: "array",
      access: { create: noOne, update: noOne },
      admin: {
        readOnly: true,
        description:
          "One file, or one for each page where the file type has no pages.",
      },
      fields: [
        {
          type: "row",
          fields: [
            { ...readOnlyText("fileName", "File name"), required: true },
            { ...readOnlyText("mediaType", "Media type"), required: true },
            { ...readOnlyNumber("bytes", "Size in bytes"), required: true },
          ],
        },
        { ...readOnlyText("digest", "SHA-256"), required: true, index: true },
        {
          ...readOnlyText("likeness", "Look"),
          admin: { hidden: true },
        },
      ],
    },
    {
      ...readOnlyText("key", "Digest of everything that went in"),
      required: true,
      unique: true,
      index: true,
    },
    { ...readOnlyText("toolkitDigest", "Digest of the toolkit"), index: true },
    {
      name: "uses",
      label: "Made from",
      type: "array",
      access: { create: noOne, update: noOne },
      admin: {
        readOnly: true,
        components: {
          Field: "/src/app/(payload)/components/lineage.tsx#Lineage",
        },
      },
      fields: [
        {
          type: "row",
          fields: [
            { ...readOnlyText("of", "What"), required: true, index: true },
            readOnlyText("as", "As it was then"),
          ],
        },
      ],
    },
    // The words, options and picture that somebody set, so that it can be made or ordered again.
    hiddenJson("setting"),
    hiddenJson("spoken"),
    hiddenJson("equivalents"),
    hiddenJson("manifest"),
    hiddenJson("report"),
  ],
});
