import type { Tab } from "payload";
import { optionsOf } from "../options-of.ts";

/** What a photograph is good for: its style set, its subjects and the room that it leaves for words. */
export const styleTab = (): Tab => ({
  label: "Style",
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "styleSet",
          type: "select",
          index: true,
          options: optionsOf(styleSets),
          admin: {
            width: "50%",
            description:
              "Templates ask for photographs by style set; the guidelines say what each one is.",
          },
        },
        {
          name: "shot",
          type: "select",
          index: true,
          options: optionsOf(shots),
          admin: { width: "50%" },
        },
      ],
    },
    {
      name: "promises",
      type: "relationship",
      relationTo: "promises",
      hasMany: true,
      index: true,
      admin: { description: "Which of the brand’s promises it can stand for." },
    },
    {
      name: "services",
      type: "text",
      hasMany: true,
      index: true,
      admin: { description: "Press Enter after each: waste, libraries." },
    },
    {
      name: "keywords",
      type: "text",
      hasMany: true,
      index: true,
      admin: { description: "What people will search for." },
    },
    {
      name: "copySpace",
      label: "Room for words",
      type: "select",
      hasMany: true,
      index: true,
      options: optionsOf(copySpaces),
      admin: {
        description:
          "Left empty, it is read from the picture: the parts that are calm enough to set type on.",
      },
    },
    {
      name: "contains",
      label: "What else is to be seen",
      type: "select",
      hasMany: true,
      index: true,
      options: optionsOf(contents),
      admin: {
        description:
          "Each of these needs a second look before the photograph is used.",
      },
    },
  ],
});

/** What photographs are for, by the names that guidelines use. */
export const styleSets = {
  location: "Location",
  wellbeing: "Wellbeing",
  service: "Service",
  portrait: "Portrait",
  event: "Event",
  texture: "Texture",
  aerial: "Aerial",
};

const shots = {
  wide: "Wide",
  mid: "Medium",
  close: "Close",
  detail: "Detail",
  aerial: "From the air",
};

const copySpaces = {
  left: "Left",
  right: "Right",
  top: "Top",
  bottom: "Bottom",
  none: "None",
};

const contents = {
  "council-branding": "Our own branding",
  "other-branding": "Somebody else’s branding",
  "vehicle-plates": "Vehicle number plates",
  "house-numbers": "House numbers or private homes",
  "school-badges": "School badges or uniforms",
  "identity-cards": "Lanyards or identity cards that can be read",
  screens: "Screens or papers with data",
};
