import type { Tab } from "payload";
import { day } from "../day.ts";
import { licences } from "../licence.ts";
import { panel } from "../panel.ts";
import { isSafeguarded, peopleShown } from "../people-shown.ts";

/** On what ground a photograph may be used: its licences, and the people in it with what they allowed. */
export const rightsTab = (): Tab => ({
  label: "Rights",
  fields: [
    panel("rights", "photograph-rights.tsx#PhotographRightsPanel"),
    licences(),
    peopleShown(),
    isSafeguarded(),
    day("lastDay", "Not used after", {
      description:
        "The last day that the library sets on its own account. Empty: none.",
    }),
  ],
});
