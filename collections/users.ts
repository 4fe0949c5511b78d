import type { CollectionConfig } from "payload";
import { onlyField, only } from "./access/only.ts";
import { roles } from "./access/role.ts";
import { self } from "./access/self.ts";
import { firstIsAdmin } from "./hooks/first-is-admin.ts";

const meanings: Readonly<Record<(typeof roles)[number], string>> = {
  admin: "Admin: manages people",
  guardian: "Brand guardian: keeps the brand true and publishes",
  officer: "Officer: writes narratives and makes artwork",
  studio: "Print studio: takes finished artwork",
  supplier: "External supplier: asks what the brand allows",
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
    read: self,
    create: only(),
    update: self,
    delete: only(),
    unlock: only(),
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
      access: { create: onlyField(), update: onlyField() },
    },
  ],
});
