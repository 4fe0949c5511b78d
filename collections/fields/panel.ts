import type { UIField } from "payload";

/** A part of the admin's page that shows something and keeps nothing. Its component lies with the admin. */
export const panel = (name: string, component: string): UIField => ({
  name,
  type: "ui",
  admin: {
    components: { Field: `/src/app/(payload)/components/${component}` },
    disableListColumn: true,
  },
});
