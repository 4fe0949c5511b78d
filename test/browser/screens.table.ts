import type { Role } from "#collections";

/** A screen of the admin, as somebody sees it. */
export interface Screen {
  readonly name: string;
  readonly role: Role;
  /** `:first` stands for the first document of the collection. */
  readonly address: string;
  /** A tab of the document to look at. */
  readonly tab?: string;
  /** Rules that Payload's own elements break there, as far as they are drawn in time: none but these. */
  readonly payloads: readonly string[];
}

/** The main screens, with what Payload 3.90 itself leaves to be wished for on each. */
export const screens: readonly Screen[] = [
  {
    name: "dashboard",
    role: "guardian",
    address: "/admin",
    payloads: ["aria-hidden-focus", "label"],
  },
  { name: "library", role: "officer", address: "/admin/library", payloads: [] },
  {
    name: "import",
    role: "guardian",
    address: "/admin/import-photographs",
    payloads: [],
  },
  {
    name: "photographs",
    role: "guardian",
    address: "/admin/collections/photographs",
    payloads: [
      "button-name",
      "label",
      "label-content-name-mismatch",
      "target-size",
    ],
  },
  {
    name: "a photograph",
    role: "guardian",
    address: "/admin/collections/photographs/:first",
    payloads: [
      "aria-hidden-focus",
      "button-name",
      "label",
      "label-content-name-mismatch",
      "list",
    ],
  },
  {
    name: "the rights of a photograph",
    role: "guardian",
    address: "/admin/collections/photographs/:first",
    tab: "Rights",
    payloads: [
      "aria-command-name",
      "aria-hidden-focus",
      "button-name",
      "color-contrast",
      "label",
      "label-content-name-mismatch",
      "list",
      "target-size",
    ],
  },
  {
    name: "a narrative",
    role: "officer",
    address: "/admin/collections/narratives/:first",
    payloads: [
      "aria-command-name",
      "aria-hidden-focus",
      "button-name",
      "color-contrast",
      "label",
      "label-content-name-mismatch",
      "list",
      "target-size",
    ],
  },
  {
    name: "the colours of a brand",
    role: "guardian",
    address: "/admin/collections/brands/:first",
    tab: "Colour",
    payloads: [
      "aria-hidden-focus",
      "button-name",
      "label",
      "label-content-name-mismatch",
      "list",
      "target-size",
    ],
  },
  {
    name: "a consent",
    role: "consent-officer",
    address: "/admin/collections/consents/:first",
    payloads: [
      "aria-hidden-focus",
      "button-name",
      "color-contrast",
      "label",
      "label-content-name-mismatch",
      "list",
      "nested-interactive",
      "target-size",
    ],
  },
  {
    name: "formats",
    role: "designer",
    address: "/admin/collections/formats",
    payloads: [
      "button-name",
      "label",
      "label-content-name-mismatch",
      "target-size",
    ],
  },
  {
    name: "a format",
    role: "designer",
    address: "/admin/collections/formats/:first",
    payloads: ["aria-hidden-focus", "button-name", "label", "list"],
  },
  {
    name: "a guideline",
    role: "reader",
    address: "/admin/collections/guidelines/:first",
    payloads: [
      "aria-command-name",
      "aria-hidden-focus",
      "button-name",
      "color-contrast",
      "label",
      "list",
      "nested-interactive",
    ],
  },
  {
    name: "a machine",
    role: "administrator",
    address: "/admin/collections/machines/create",
    payloads: [
      "aria-hidden-focus",
      "label",
      "nested-interactive",
      "target-size",
    ],
  },
];

/** What lists of Payload's break, whatever they list. */
const list = [
  "button-name",
  "label",
  "label-content-name-mismatch",
  "target-size",
];

/** What documents of Payload's break, whatever their fields. */
const document = [
  "aria-command-name",
  "aria-hidden-focus",
  "button-name",
  "color-contrast",
  "label",
  "label-content-name-mismatch",
  "list",
  "nested-interactive",
  "target-size",
];

/** The screens of governance, on a site where there is something to govern. */
export const governedScreens: readonly Screen[] = [
  ...(["approver", "officer", "studio"] as const).map((role): Screen => ({
    name: `the dashboard of ${role}`,
    role,
    address: "/admin",
    payloads: ["aria-hidden-focus", "label"],
  })),
  ...(
    [
      ["an output that waits", "approver", "renditions"],
      ["an approval", "approver", "approvals"],
      ["an approval route", "guardian", "approval-routes"],
      ["an election", "monitoring-officer", "elections"],
      ["a worksheet", "consent-officer", "withdrawals"],
      ["a task of a worksheet", "consent-officer", "withdrawal-tasks"],
      ["a share link", "officer", "shares"],
      ["an event", "guardian", "audit-events"],
      ["a webhook", "administrator", "webhooks"],
      ["a delivery", "administrator", "webhook-deliveries"],
      ["a fact that changed", "guardian", "facts"],
    ] as const
  ).map(([name, role, collection]): Screen => ({
    name,
    role,
    address: `/admin/collections/${collection}/:first`,
    payloads: document,
  })),
  ...(
    [
      ["an absence that is entered", "approver", "absences"],
      ["an election that is entered", "monitoring-officer", "elections"],
      ["an override", "monitoring-officer", "election-overrides"],
      ["a link that is made", "officer", "shares"],
    ] as const
  ).map(([name, role, collection]): Screen => ({
    name,
    role,
    address: `/admin/collections/${collection}/create`,
    payloads: document,
  })),
  ...(
    [
      ["approvals", "officer", "approvals"],
      ["withdrawals", "consent-officer", "withdrawals"],
      ["tasks", "guardian", "withdrawal-tasks"],
      ["share links", "officer", "shares"],
      ["the audit", "guardian", "audit-events"],
      ["deliveries", "administrator", "webhook-deliveries"],
      ["notices", "officer", "notices"],
    ] as const
  ).map(([name, role, collection]): Screen => ({
    name,
    role,
    address: `/admin/collections/${collection}`,
    payloads: list,
  })),
];
