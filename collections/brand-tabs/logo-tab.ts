import type { GroupField, NumberField, Tab } from "payload";
import { panel } from "../fields/panel.ts";
import { share } from "../fields/share.ts";

const length = (name: string, label: string): NumberField => ({
  name,
  label,
  type: "number",
  min: 1,
  admin: { width: "50%" },
});

const leastWidth = (
  name: string,
  label: string,
  [print, screen]: readonly [number, number],
): GroupField => ({
  name,
  label,
  type: "group",
  fields: [
    {
      type: "row",
      fields: [
        { ...length("print", "In print, mm"), defaultValue: print },
        { ...length("screen", "On screens, px"), defaultValue: screen },
      ],
    },
  ],
});

/** What a placed logo may never be: too small, too crowded, too many. */
export const logoTab = (): Tab => ({
  label: "Logo",
  fields: [
    {
      name: "logo",
      label: "Rules for the logo",
      type: "group",
      fields: [
        {
          type: "row",
          fields: [
            {
              name: "name",
              label: "Name of the logo",
              type: "text",
              admin: { width: "50%" },
            },
            {
              name: "alt",
              label: "Read aloud as",
              type: "text",
              admin: {
                width: "50%",
                description: "What a screen reader says in its place.",
              },
            },
          ],
        },
        {
          type: "row",
          fields: [
            {
              ...share("clearSpace", "Clear space"),
              defaultValue: 0.25,
              admin: {
                step: 0.01,
                width: "50%",
                description:
                  "Empty space on every side as a share of the placed width: 0.25 is a quarter.",
              },
            },
            {
              name: "mostPerFace",
              label: "Most on one face",
              type: "number",
              defaultValue: 1,
              min: 1,
              max: 10,
              admin: {
                step: 1,
                width: "50%",
                description: "How often it may stand on one page or panel.",
              },
            },
          ],
        },
        leastWidth("horizontal", "Least width, horizontal", [25, 100]),
        leastWidth("stacked", "Least width, stacked", [18, 72]),
        leastWidth("symbol", "Least width, symbol alone", [8, 24]),
      ],
    },
    panel("logoVersions", "logo-versions.tsx#LogoVersions"),
  ],
});
