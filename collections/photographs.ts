import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { findAlikeOver } from "./endpoints/find-alike-over.ts";
import { lookAtFile } from "./endpoints/look-at-file.ts";
import { serveOriginal } from "./endpoints/serve-original.ts";
import { serveMainFile, servePicture } from "./endpoints/serve-picture.ts";
import { thumbnailCell } from "./fields/cells.ts";
import { panel } from "./fields/panel.ts";
import { approval } from "./fields/photograph/approval.ts";
import { cropTab } from "./fields/photograph/crop-tab.ts";
import { originalTab } from "./fields/photograph/original-tab.ts";
import { pictureTab } from "./fields/photograph/picture-tab.ts";
import { readingTab } from "./fields/photograph/reading-tab.ts";
import { rightsTab } from "./fields/photograph/rights-tab.ts";
import { styleTab } from "./fields/photograph/style-tab.ts";
import { whereAndWhenTab } from "./fields/photograph/where-and-when-tab.ts";
import { slug } from "./fields/slug.ts";
import type { Folders } from "./folders.ts";
import { describeOriginal, keepOriginal } from "./hooks/keep-original.ts";
import { fillFromFile } from "./hooks/photograph/fill-from-file.ts";
import { stampApproval } from "./hooks/photograph/stamp-approval.ts";
import {
  refuseTrashWhenUsed,
  refuseWhenUsed,
} from "./hooks/refuse-when-used.ts";

/**
 * Approved photographs with the words and rights that must go with them.
 *
 * Payload keeps no file of its own: originals are kept by digest, and smaller copies beside them, which
 * are served with the rights that the document states at that moment.
 */
export const Photographs = (folders: Folders): CollectionConfig => ({
  slug: "photographs",
  disableDuplicate: true,
  trash: true,
  versions: { maxPerDoc: 20, drafts: false },
  admin: {
    group: "Photographs",
    useAsTitle: "title",
    defaultColumns: [
      "title",
      "picture",
      "approval",
      "standing",
      "styleSet",
      "credit",
      "updatedAt",
    ],
    listSearchableFields: ["title", "slug", "credit", "creator"],
    description:
      "Set the focal point on the picture: every crop is made around it.",
  },
  upload: {
    staticDir: folders.uploads,
    disableLocalStorage: true,
    mimeTypes: ["image/*"],
    focalPoint: true,
    crop: false,
    pasteURL: false,
    adminThumbnail: ({ doc }) =>
      `/api/photographs/${String(doc["id"])}/pictures/thumbnail`,
    displayPreview: true,
    handlers: [serveMainFile(folders)],
  },
  access: accessOf("photographs"),
  endpoints: [
    servePicture(folders),
    serveOriginal(folders),
    findAlikeOver,
    lookAtFile,
  ],
  hooks: {
    beforeOperation: [keepOriginal(folders)],
    beforeValidate: [fillFromFile],
    beforeChange: [
      describeOriginal,
      stampApproval,
      refuseTrashWhenUsed("photographs", "archive it instead"),
    ],
    beforeDelete: [refuseWhenUsed("photographs", "archive it instead")],
  },
  indexes: [
    { fields: ["deletedAt", "createdAt"] },
    // A list's count is answered from the index alone on PostgreSQL, once vacuumed.
    { fields: ["approval", "deletedAt"] },
    { fields: ["place.ward", "season", "createdAt"] },
  ],
  fields: [
    {
      type: "tabs",
      tabs: [
        pictureTab(),
        rightsTab(),
        whereAndWhenTab(),
        styleTab(),
        cropTab(),
        readingTab(),
        originalTab(),
      ],
    },
    {
      name: "picture",
      type: "ui",
      admin: { components: { Cell: thumbnailCell } },
    },
    slug("fig-in-red-bowl"),
    ...approval(),
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});
