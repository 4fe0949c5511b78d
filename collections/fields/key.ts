import type { TextField } from "payload";
import { slug } from "./slug.ts";

/** A short, stable name inside one brand: `environment`. Two brands may both have it. */
export const key = (example: string): TextField => ({
  ...slug(example),
  name: "key",
  label: "Short name",
  unique: false,
  admin: {
    position: "sidebar",
    description: `Small letters, figures and hyphens: ${example}. Campaigns and reports use it, so keep it once it is in use.`,
  },
});
