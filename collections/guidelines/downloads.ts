import type { ArrayField, TextFieldSingleValidation } from "payload";

const address = /^(\/[^/\s][^\s]*|https:\/\/[^\s/]+\/?[^\s]*)$/;

const validateAddress: TextFieldSingleValidation = (value) =>
  address.test(value ?? "") ||
  "Write an address on this server, such as /api/brands/1/swatches, or one that begins with https://";

/** Files that a reader of the section needs: swatches, logo packs, Word templates. */
export const downloads = (): ArrayField => ({
  name: "downloads",
  type: "array",
  maxRows: 30,
  labels: { singular: "Download", plural: "Downloads" },
  admin: { description: "What a reader of this section will look for next." },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "title",
          type: "text",
          required: true,
          localized: true,
          maxLength: 200,
          admin: { width: "40%", placeholder: "Logo pack for print" },
        },
        {
          name: "address",
          type: "text",
          required: true,
          maxLength: 1000,
          validate: validateAddress,
          admin: { width: "60%" },
        },
      ],
    },
  ],
});
