import type { TextField } from "payload";

/** Small letters, figures and single hyphens. */
export const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Payload's slug: the name in addresses and on the command line. It never changes once it is used. */
export const slug = (example: string): TextField => ({
  name: "slug",
  label: "Name in addresses",
  type: "text",
  required: true,
  unique: true,
  index: true,
  admin: {
    position: "sidebar",
    description: `Small letters, figures and hyphens: ${example}. The command line and every address use it, so keep it once it is in use.`,
  },
  validate: (value: unknown) =>
    (typeof value === "string" && kebab.test(value)) ||
    `Use small letters, figures and single hyphens, for example ${example}`,
});
