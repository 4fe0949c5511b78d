import type { TextField } from "payload";

/** Where a photograph lay when it was imported: people go on looking for it there. */
export const importFolder = (): TextField => ({
  name: "folder",
  type: "text",
  index: true,
  maxLength: 500,
  admin: {
    position: "sidebar",
    description:
      "As it was imported: 2026/market. Search finds all beneath it.",
  },
});
