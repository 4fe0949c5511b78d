import type { Tab } from "payload";
import { fieldAccessOf } from "../../access/access-of.ts";
import { noOne } from "../../access/no-one.ts";
import { panel } from "../panel.ts";
import { readOnlyNumber, readOnlyText, readOnlyTexts } from "../read-only.ts";

/** The file as it was handed in: kept byte for byte, and lent only to those who work on it. */
export const originalTab = (): Tab => ({
  label: "Original",
  description:
    "Kept byte for byte; artwork is made from it. Everybody else sees copies without place, camera or serial number.",
  fields: [
    panel("originalLink", "photograph/original-link.tsx#OriginalLink"),
    {
      name: "originalFile",
      type: "text",
      virtual: true,
      access: fieldAccessOf("photographs.originalFile"),
      admin: { hidden: true },
      hooks: {
        afterRead: [
          ({ originalDoc, data }) => {
            const id: unknown = data?.["id"] ?? originalDoc?.["id"];
            return typeof id === "number" || typeof id === "string"
              ? `/api/photographs/${id}/original`
              : undefined;
          },
        ],
      },
    },
    {
      name: "original",
      label: "Original as handed in",
      type: "group",
      access: { create: noOne, update: noOne },
      fields: [
        {
          type: "row",
          fields: [
            readOnlyText("name", "File name"),
            readOnlyText("format", "Format"),
            readOnlyNumber("bytes", "Size in bytes"),
          ],
        },
        {
          type: "row",
          fields: [
            readOnlyNumber("width", "Width in pixels"),
            readOnlyNumber("height", "Height in pixels"),
            readOnlyText("colorSpace", "Colour space"),
          ],
        },
        { ...readOnlyText("digest", "SHA-256"), index: true },
        readOnlyTexts("removed", "Private, and left out of every copy"),
        readOnlyTexts("unread", "Could not be read from the file"),
      ],
    },
  ],
});
