import type { CollectionBeforeChangeHook, CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { roleMeanings } from "./access/role-meanings.ts";
import type { Role } from "./access/role.ts";
import { panel } from "./fields/panel.ts";
import { issueMachineKey, machineKeyStrategy } from "./sign-in/machine-key.ts";
import { colleague } from "./fields/colleague.ts";

/** What a machine may be: nothing that writes the brand, and nothing that sees people or consents. */
const machineRoles = [
  "studio",
  "supplier",
  "partner",
  "reader",
] as const satisfies readonly Role[];

/** Writes down who let a machine in. */
const noteCreator: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === "create" && req.user?.collection === "users"
    ? { ...data, createdBy: req.user.id }
    : data;

/**
 * Programs that ask on their own: a print studio's server, a website.
 *
 * Each has a key of its own, of which only a digest is kept. People have no keys.
 */
export const Machines = (): CollectionConfig => ({
  slug: "machines",
  disableDuplicate: true,
  admin: {
    group: "Settings",
    useAsTitle: "name",
    defaultColumns: ["name", "roles", "expires", "lastUsed"],
    listSearchableFields: ["name", "purpose"],
    description:
      "Programs that may ask without a person, each with a key of its own. A key is shown once, when it is made.",
  },
  auth: {
    disableLocalStrategy: true,
    strategies: [machineKeyStrategy],
  },
  access: { admin: noOne, unlock: noOne, ...accessOf("machines") },
  endpoints: [issueMachineKey],
  hooks: { beforeChange: [noteCreator] },
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      unique: true,
      admin: { description: "Which program, and whose: Print studio’s server" },
    },
    {
      name: "purpose",
      type: "textarea",
      required: true,
      admin: { description: "What it asks for, and why it needs a key." },
    },
    {
      name: "roles",
      label: "May do what this role may",
      type: "select",
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ["reader"],
      options: machineRoles.map((value) => ({
        value,
        label: roleMeanings[value],
      })),
      admin: { description: "As little as will do." },
    },
    {
      name: "expires",
      type: "date",
      required: true,
      index: true,
      admin: {
        description: "The key opens nothing from this moment on.",
        date: { pickerAppearance: "dayAndTime" },
      },
    },
    {
      name: "isSuspended",
      label: "Suspended",
      type: "checkbox",
      defaultValue: false,
      admin: { description: "Closes the key at once, until it is lifted." },
    },
    panel("key", "machine-key.tsx#MachineKey"),
    {
      name: "keyDigest",
      type: "text",
      unique: true,
      index: true,
      hidden: true,
      access: { create: noOne, read: noOne, update: noOne },
    },
    {
      name: "lastUsed",
      type: "date",
      access: { create: noOne, update: noOne },
      admin: { readOnly: true, position: "sidebar" },
    },
    colleague({
      name: "createdBy",
      label: "Let in by",
      access: { create: noOne, update: noOne },
      admin: { readOnly: true, position: "sidebar" },
    }),
  ],
});
