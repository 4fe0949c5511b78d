import type { Tab } from "payload";
import { day } from "../day.ts";
import { optionsOf } from "../options-of.ts";

/** Where a photograph was taken, by names and never by coordinates, and when. */
export const whereAndWhenTab = (): Tab => ({
  label: "Where and when",
  fields: [
    {
      name: "place",
      type: "group",
      label: "Place",
      admin: {
        description:
          "By its names. Where exactly the camera stood is never kept.",
      },
      fields: [
        {
          type: "row",
          fields: [
            {
              name: "landmark",
              label: "Landmark or building",
              type: "text",
              admin: { width: "50%" },
            },
            {
              name: "settlement",
              label: "Town or village",
              type: "text",
              index: true,
              admin: { width: "50%" },
            },
          ],
        },
        {
          type: "row",
          fields: [
            {
              name: "ward",
              type: "text",
              index: true,
              admin: { width: "50%" },
            },
            { name: "parish", type: "text", admin: { width: "50%" } },
          ],
        },
      ],
    },
    {
      type: "row",
      fields: [
        day("takenOn", "Taken on", { width: "34%" }),
        {
          name: "season",
          type: "select",
          index: true,
          options: optionsOf({
            spring: "Spring",
            summer: "Summer",
            autumn: "Autumn",
            winter: "Winter",
          }),
          admin: {
            width: "33%",
            description: "Left empty, it follows the day.",
          },
        },
        {
          name: "timeOfDay",
          type: "select",
          options: optionsOf({
            day: "Day",
            golden: "Golden hour",
            night: "Night",
          }),
          admin: { width: "33%" },
        },
      ],
    },
  ],
});
