import type { NumberField } from "payload";

/**
 * How often a document was saved. A form sends back the number that it was opened with, so that
 * `refuseStale` can tell whether somebody else has saved meanwhile.
 */
export const revision = (): NumberField => ({
  name: "revision",
  type: "number",
  admin: { hidden: true, disableListColumn: true, disableBulkEdit: true },
});
