import type { Field } from "payload";
import { stating, statingLine } from "../stating.ts";

/** Easy Read: one idea in a sentence, and no long ones. */
const mostWords = 15;

/** What a campaign says in easy read, in words of its own. Empty where nobody has written it yet. */
export const easyRead = (): Field[] => [
  statingLine({
    name: "easyReadTitle",
    label: "Title",
    isLocalized: true,
    mostWords: 8,
    mostCharacters: 60,
    isHeadline: true,
    description:
      "What this is about in a few plain words: Your food waste caddy.",
  }),
  {
    name: "easyRead",
    label: "Lines",
    type: "array",
    localized: true,
    maxRows: 24,
    labels: { singular: "Line", plural: "Lines" },
    admin: {
      description:
        "One idea in each line, in at most fifteen words. A language without lines has no easy-read version: it is never made of other copy.",
    },
    fields: [
      stating({
        name: "text",
        isRequired: true,
        mostWords,
        mostCharacters: 110,
        rows: 2,
      }),
      {
        name: "photograph",
        type: "upload",
        relationTo: "photographs",
        index: true,
        admin: {
          description:
            "Stands beside this line and those after it, up to the next picture. It must be one of the toolkit’s.",
        },
      },
    ],
  },
];
