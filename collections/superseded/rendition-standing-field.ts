import type { SelectField } from "payload";
import { optionsOf } from "../fields/options-of.ts";
import type { MessageDigests } from "./message-digests.ts";
import {
  renditionStandings,
  standingOfRendition,
} from "./standing-of-rendition.ts";

/** Whether an output still says what its facts and its message say. It has no column: it would be wrong tomorrow. */
export const renditionStanding = (
  messageDigests: MessageDigests,
): SelectField => ({
  name: "standing",
  label: "Still right",
  type: "select",
  virtual: true,
  options: optionsOf(renditionStandings),
  admin: {
    position: "sidebar",
    readOnly: true,
    description:
      "A superseded output states a figure that has changed, ended or been taken back: it is not handed out. One with older words may be.",
    disableListFilter: true,
    disableBulkEdit: true,
    disableGroupBy: true,
    components: {
      Cell: "/src/app/(payload)/components/standing-badge.tsx#StandingCell",
      Field: "/src/app/(payload)/components/standing-badge.tsx#StandingField",
    },
  },
  hooks: {
    afterRead: [
      ({ data, req }) => standingOfRendition(data?.["id"], req, messageDigests),
    ],
  },
});
