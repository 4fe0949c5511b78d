import type { CollectionConfig } from "payload";
import { accessOf, fieldAccessOf, may } from "./access/access-of.ts";
import { roles } from "./access/role.ts";
import { firstIsAdmin } from "./hooks/first-is-admin.ts";

const meanings: Readonly<Record<(typeof roles)[number], string>> = {
  administrator: "Administrator: manages people and settings",
  guardian: "Brand guardian: keeps the brand true and publishes",
  designer: "Designer: prepares brand and artwork",
  officer: "Officer: writes narratives and makes artwork",
  approver: "Approver: signs off outputs",
  "portfolio-holder": "Portfolio holder: sees what serves a promise",
  "elected-member": "Elected member: consults the brand",
  studio: "Print studio: takes finished artwork",
  supplier: "External supplier: asks what the brand allows",
  partner: "Partner: shares campaigns with us",
  reader: "Reader: staff who consult the brand",
  "consent-officer": "Consent officer: keeps consents and people",
  "monitoring-officer": "Monitoring officer: keeps the law on publicity",
};

/** The people who use the toolkit, and what each may do. */
export const Users = (): CollectionConfig => ({
  slug: "users",
  labels: { singular: "Person", plural: "People" },
  admin: {
    group: "Settings",
    useAsTitle: "name",
    defaultColumns: ["name", "email", "roles", "updatedAt"],
    description: "Who may log in, and as what. Roles are given by an admin.",
  },
  auth: {
    useAPIKey: true,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
  },
  access: {
    admin: ({ req }) => req.user !== null,
    ...accessOf("users"),
    unlock: ({ req }) => may("delete", "users", req),
  },
  hooks: { beforeChange: [firstIsAdmin] },
  fields: [
    { name: "name", type: "text", required: true },
    {
      name: "roles",
      type: "select",
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ["officer"],
      options: roles.map((value) => ({ value, label: meanings[value] })),
      access: fieldAccessOf("users.roles"),
    },
  ],
});
