/**
 * Who may do what: role by collection by operation, as data.
 *
 * It is the only place that grants anything; `accessOf` enforces it and a test asks every cell over
 * every interface. What is not granted is denied. Renditions are written by the program alone.
 */
import type { Role } from "./role.ts";
import type { RuleName } from "./rules.ts";

/** What can be done to a document. `publish` also covers unpublishing and restoring. */
export type Operation =
  "create" | "read" | "readVersions" | "update" | "delete" | "publish";

/** How far each role's right reaches, by rule. */
export type Grants = Readonly<Partial<Record<RuleName, readonly Role[]>>>;

/** The rights on one collection. */
export type Rights = Readonly<Partial<Record<Operation, Grants>>>;

const keepers = ["administrator", "guardian"] as const;
const makers = [...keepers, "designer"] as const;
const writers = [...makers, "officer"] as const;
const judges = ["approver", "monitoring-officer", "consent-officer"] as const;
const civic = ["portfolio-holder", "elected-member"] as const;
const outside = ["studio", "supplier", "partner"] as const;
const staff = [...writers, ...judges, "reader"] as const;
/** Everybody who sees photographs, some or all. */
const searchers = [
  ...writers,
  ...judges,
  "portfolio-holder",
  "studio",
  "reader",
] as const;
/** Everybody who may be given something to do. */
const doers = [...writers, ...judges, "studio"] as const;
const everybody = [...staff, ...civic, ...outside] as const;

/** What the whole brand reads and its keepers write. */
const brandContent: Rights = {
  read: { all: everybody },
  readVersions: { all: makers },
  create: { all: keepers },
  update: { all: keepers },
  delete: { all: keepers },
  publish: { all: keepers },
};

/** What staff draft, keepers publish, and others see once it is published. */
const draftedContent: Rights = {
  read: { all: [...writers, ...judges], published: everybody },
  readVersions: { all: [...writers, "approver", "monitoring-officer"] },
  create: { all: writers },
  update: { all: writers },
  delete: { all: keepers },
  publish: { all: keepers },
};

const table = {
  brands: { ...brandContent, delete: { all: ["administrator"] } },
  promises: brandContent,
  logos: brandContent,
  guidelines: {
    ...brandContent,
    read: {
      all: [...makers, "approver"],
      published: ["officer"],
      audience: everybody,
    },
  },
  acknowledgements: {
    create: { all: everybody },
    read: { all: keepers, own: everybody },
    delete: { all: ["administrator"] },
  },
  words: { ...brandContent, read: { all: staff } },
  "house-styles": { ...brandContent, read: { all: staff } },
  photographs: {
    read: {
      all: [...makers, "studio", "consent-officer", "monitoring-officer"],
      approved: ["officer", "approver", "portfolio-holder", "reader"],
    },
    readVersions: { all: makers },
    create: { all: [...makers, "studio"] },
    update: { all: [...makers, "studio", "consent-officer"] },
    delete: { all: keepers },
    publish: { all: keepers },
  },
  "saved-searches": {
    create: { all: searchers },
    read: { own: searchers, offered: searchers },
    update: { own: searchers, offered: keepers },
    delete: { own: searchers, offered: keepers },
  },
  // Whoever asked is told by the program; nobody else reads it.
  "file-checks": {},
  "visual-audits": {
    read: { all: staff },
    create: { all: writers },
    update: { all: keepers },
    delete: { all: keepers },
  },
  jobs: { read: { all: ["administrator"], own: everybody } },
  people: {
    read: { all: ["guardian", "consent-officer", "monitoring-officer"] },
    readVersions: { all: ["consent-officer"] },
    create: { all: ["consent-officer", "monitoring-officer"] },
    update: { all: ["consent-officer", "monitoring-officer"] },
    delete: { all: ["consent-officer"] },
  },
  consents: {
    read: { all: ["consent-officer"] },
    readVersions: { all: ["consent-officer"] },
    create: { all: ["consent-officer"] },
    update: { all: ["consent-officer"] },
    delete: { all: ["consent-officer"] },
  },
  // The program opens, closes and completes them; what is in them stays.
  withdrawals: {
    read: { all: ["consent-officer"] },
  },
  // Whoever has a task reads and closes it, and need not know whose picture it is about.
  "withdrawal-tasks": {
    read: { all: ["consent-officer", "guardian"], own: doers },
    create: { all: ["consent-officer"] },
    update: { all: ["consent-officer", "guardian"], own: doers },
  },
  narratives: draftedContent,
  facts: draftedContent,
  toolkits: {
    ...draftedContent,
    read: {
      all: [...writers, ...judges],
      published: ["portfolio-holder", "reader", "studio"],
      shared: ["partner"],
    },
  },
  // The code's catalogue makes them; the brand's keepers decide how they are used.
  templates: { ...brandContent, create: {} },
  formats: brandContent,
  printers: {
    ...brandContent,
    read: { all: [...staff, "studio"] },
  },
  // The register is the monitoring officer's, as are exceptions from what it stops.
  elections: {
    read: { all: staff },
    readVersions: { all: ["administrator", "monitoring-officer"] },
    create: { all: ["monitoring-officer"] },
    update: { all: ["monitoring-officer"] },
    delete: { all: ["monitoring-officer"] },
  },
  // Nobody but whoever began one sees it, keepers of the brand included.
  drafts: {
    create: { all: writers },
    read: { own: writers },
    update: { own: writers },
    delete: { own: writers },
  },
  shares: {
    create: { all: writers },
    read: {
      all: ["administrator", "guardian", "monitoring-officer"],
      own: writers,
    },
    update: { all: ["administrator", "guardian"], own: writers },
  },
  // What somebody was given stays: a kit is closed, never deleted.
  kits: {
    create: { all: makers },
    read: { all: writers, meant: everybody },
    update: { all: makers },
  },
  // The program alone writes it.
  "audit-events": {
    read: { all: ["administrator", "guardian", "monitoring-officer"] },
  },
  // Everybody sees what they were told; the program alone writes all of these.
  notices: { read: { own: everybody } },
  mails: { read: { all: ["administrator"] } },
  senders: {},
  "webhook-deliveries": { read: { all: ["administrator"] } },
  webhooks: {
    create: { all: ["administrator"] },
    read: { all: ["administrator"] },
    update: { all: ["administrator"] },
    delete: { all: ["administrator"] },
  },
  "election-overrides": {
    read: { all: staff },
    readVersions: { all: ["administrator", "monitoring-officer"] },
    create: { all: ["monitoring-officer"] },
    update: { all: ["monitoring-officer"] },
  },
  // Whoever signs is decided by the routes, which guardians alone keep.
  "approval-routes": {
    read: { all: [...staff, "portfolio-holder"] },
    readVersions: { all: ["administrator", "guardian", "monitoring-officer"] },
    create: { all: ["guardian"] },
    update: { all: ["guardian"] },
  },
  approvals: {
    create: { all: writers },
    read: { all: [...staff, "portfolio-holder"] },
  },
  "approval-comments": {
    create: { all: [...writers, ...judges, "portfolio-holder"] },
    read: { all: [...staff, "portfolio-holder"] },
    update: { all: [...writers, ...judges, "portfolio-holder"] },
  },
  absences: {
    create: { all: [...writers, ...judges, "portfolio-holder"] },
    read: { all: [...staff, "portfolio-holder"] },
    update: {
      all: ["guardian"],
      own: [...writers, ...judges, "portfolio-holder"],
    },
  },
  renditions: {
    read: {
      all: [...writers, ...judges],
      ready: ["portfolio-holder", "reader", "studio"],
    },
  },
  // Nobody deletes one, and moves alone change where it stands.
  "print-jobs": {
    create: { all: writers },
    read: {
      all: [...writers, "approver", "monitoring-officer"],
      ordered: ["studio"],
    },
    update: { all: writers },
  },
  users: {
    create: { all: ["administrator"] },
    read: { all: ["administrator"], self: everybody },
    update: { all: ["administrator"], self: everybody },
    delete: { all: ["administrator"] },
  },
  machines: {
    create: { all: ["administrator"] },
    read: { all: ["administrator"] },
    update: { all: ["administrator"] },
    delete: { all: ["administrator"] },
  },
} satisfies Record<string, Rights>;

/** A collection that the table speaks of, which is every one that holds content. */
export type ProtectedCollection = keyof typeof table;

export const accessTable: Readonly<Record<ProtectedCollection, Rights>> = table;

/** Who may read and write one field; what is left out follows the document. */
export interface FieldRights {
  readonly read?: readonly Role[];
  readonly write?: readonly Role[];
}

/** What names a living person: for those alone who must answer for consents and lists. */
const personal: FieldRights = {
  read: ["consent-officer", "monitoring-officer"],
  write: ["consent-officer", "monitoring-officer"],
};

/** Fields with rights of their own, as `collection.field`. */
const fields = {
  "people.name": personal,
  "people.contact": personal,
  "people.notes": personal,
  "people.listedOn": { write: ["monitoring-officer"] },
  "withdrawal-tasks.person": { write: ["consent-officer", "guardian"] },
  "withdrawal-tasks.due": { write: ["consent-officer"] },
  "withdrawal-tasks.what": { write: ["consent-officer"] },
  "photographs.people": {
    read: ["guardian", "consent-officer", "monitoring-officer"],
    write: ["guardian", "consent-officer", "monitoring-officer"],
  },
  "photographs.isSafeguarded": {
    read: ["guardian", "consent-officer", "monitoring-officer"],
    write: ["consent-officer"],
  },
  "users.roles": { write: ["administrator"] },
  "photographs.approval": { write: keepers },
  "photographs.isPublic": { write: keepers },
  "saved-searches.isShared": { write: keepers },
  // Reading it is the right to fetch the file that was handed in.
  "photographs.originalFile": {
    read: [...makers, "studio"],
    write: [],
  },
} satisfies Record<string, FieldRights>;

/** A field that the table speaks of. */
export type ProtectedField = keyof typeof fields;

export const fieldTable: Readonly<Record<ProtectedField, FieldRights>> = fields;
