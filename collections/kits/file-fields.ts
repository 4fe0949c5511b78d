import type { Condition, Field, FilterOptions } from "payload";
import { channels, channelText } from "#brand";
import { choice } from "../fields/choice.ts";
import { day } from "../fields/day.ts";
import { swatchNames } from "../fields/swatch-name.ts";
import { findKnownFormat } from "../find-known-format.ts";
import { formatChoices } from "../format-choices.ts";
import { referenceOf } from "../reference-of.ts";

/** The organisation's own versions: marks of others are their owners' to give. */
const ownLogos: FilterOptions = ({ data }) => {
  const brand = referenceOf("brand" in data ? data.brand : undefined);
  return {
    and: [
      { kind: { equals: "logo" } },
      ...(brand === undefined ? [] : [{ brand: { equals: brand } }]),
    ],
  };
};

const hasPhotographs: Condition = ({ photographs }) =>
  Array.isArray(photographs) && photographs.length > 0;

const artwork = (): Field[] => [
  {
    name: "renditions",
    label: "Finished artwork",
    type: "relationship",
    relationTo: "renditions",
    hasMany: true,
    maxRows: 40,
    admin: {
      allowCreate: false,
      description:
        "Rights, elections and approvals are asked again with each download.",
    },
  },
  {
    name: "photographs",
    type: "relationship",
    relationTo: "photographs",
    hasMany: true,
    maxRows: 40,
    filterOptions: { approval: { equals: "approved" } },
    admin: {
      allowCreate: false,
      description:
        "As they are, to be placed by the supplier. Licences and consents must reach the use that you name below.",
    },
  },
  {
    type: "row",
    fields: [
      {
        name: "channel",
        label: "Photographs are used in",
        type: "select",
        options: channels.map((value) => ({
          value,
          label: channelText[value],
        })),
        admin: { width: "33%", condition: hasPhotographs },
      },
      day("usedUntil", "Seen until", {
        width: "33%",
        condition: hasPhotographs,
        description: "The last day on which anybody sees them.",
      }),
      {
        name: "toolkit",
        label: "Campaign",
        type: "relationship",
        relationTo: "toolkits",
        index: true,
        admin: {
          width: "34%",
          allowCreate: false,
          condition: hasPhotographs,
          description: "Its terms hold for the photographs.",
        },
      },
    ],
  },
];

/** What a supplier may take from the page. */
export const kitFiles = (): Field[] => [
  {
    name: "logos",
    label: "Logo versions",
    type: "relationship",
    relationTo: "logos",
    hasMany: true,
    maxRows: 20,
    filterOptions: ownLogos,
    admin: {
      allowCreate: false,
      description: "Each comes with all of its files and inks.",
    },
  },
  swatchNames(
    "colors",
    "Colours",
    "Their recipes stand on the page, and the palette’s files join the kit.",
  ),
  {
    name: "formats",
    type: "array",
    maxRows: 12,
    labels: { singular: "Format", plural: "Formats" },
    admin: {
      description: "Each comes with its drawing, and its blank die in print.",
    },
    fields: [
      choice({
        name: "format",
        label: "Format",
        required: true,
        choices: formatChoices,
        collection: "formats",
        validate: async (value, { req }) => {
          if (typeof value !== "string" || value === "")
            return "Choose a format";
          const found = await findKnownFormat(value, req);
          return typeof found === "string" ? found : true;
        },
      }),
    ],
  },
  ...artwork(),
];
