import type { Role } from "#collections";

/** A screen of the admin, as somebody sees it. */
export interface Screen {
  readonly name: string;
  readonly role: Role;
  /** `:first` stands for the first document of the collection. */
  readonly address: string;
  /** A tab of the document to look at. */
  readonly tab?: string;
  /** Rules that Payload's own elements break there. What Payload mends is taken out of the list. */
  readonly payloads: readonly string[];
}

/** The main screens, with what Payload 3.90 itself leaves to be wished for on each. */
export const screens: readonly Screen[] = [
  { name: "dashboard", role: "guardian", address: "/admin", payloads: [] },
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
    payloads: [],
  },
  {
    name: "a photograph",
    role: "guardian",
    address: "/admin/collections/photographs/:first",
    payloads: [],
  },
  {
    name: "the rights of a photograph",
    role: "guardian",
    address: "/admin/collections/photographs/:first",
    tab: "Rights",
    payloads: [],
  },
  {
    name: "a narrative",
    role: "officer",
    address: "/admin/collections/narratives/:first",
    payloads: [],
  },
  {
    name: "the colours of a brand",
    role: "guardian",
    address: "/admin/collections/brands/:first",
    tab: "Colour",
    payloads: [],
  },
  {
    name: "a consent",
    role: "consent-officer",
    address: "/admin/collections/consents/:first",
    payloads: [],
  },
  {
    name: "formats",
    role: "designer",
    address: "/admin/collections/formats",
    payloads: [],
  },
  {
    name: "a format",
    role: "designer",
    address: "/admin/collections/formats/:first",
    payloads: [],
  },
  {
    name: "a guideline",
    role: "reader",
    address: "/admin/collections/guidelines/:first",
    payloads: [],
  },
  {
    name: "a machine",
    role: "administrator",
    address: "/admin/collections/machines/create",
    payloads: [],
  },
];
