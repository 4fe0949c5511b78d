import type { PayloadRequest, SelectField } from "payload";
import type { RightsStanding } from "#brand";

const labels: Readonly<Record<RightsStanding, string>> = {
  usable: "Usable",
  expiring: "Expiring",
  restricted: "Restricted",
  "needs-consent": "Needs consent",
  expired: "Expired",
  withdrawn: "Withdrawn",
};

/**
 * How something stands on the day that it is read. It has no column in the database: whatever is
 * kept of it would be wrong tomorrow.
 */
export const standing = <Document extends object>(
  description: string,
  standingOf: (
    document: Partial<Document>,
    req: PayloadRequest,
  ) => RightsStanding | undefined | Promise<RightsStanding | undefined>,
): SelectField => ({
  name: "standing",
  label: "Status",
  type: "select",
  virtual: true,
  options: Object.entries(labels).map(([value, label]) => ({ value, label })),
  admin: {
    position: "sidebar",
    readOnly: true,
    description,
    disableListFilter: true,
    disableBulkEdit: true,
    disableGroupBy: true,
    components: {
      Cell: "/src/app/(payload)/components/standing-badge.tsx#StandingCell",
      Field: "/src/app/(payload)/components/standing-badge.tsx#StandingField",
    },
  },
  hooks: { afterRead: [({ data, req }) => data && standingOf(data, req)] },
});
