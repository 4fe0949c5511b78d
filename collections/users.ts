import type { CollectionConfig, TextField } from "payload";
import { accessOf, fieldAccessOf, may } from "./access/access-of.ts";
import { noOne } from "./access/no-one.ts";
import { roles } from "./access/role.ts";
import { recordChange } from "./audit/record-change.ts";
import { tellRoles } from "./audit/tellings.ts";
import { noticeChoices } from "./fields/notice-choices.ts";
import { queuePasswordMail } from "./notices/queue-password-mail.ts";
import { roleMeanings } from "./access/role-meanings.ts";
import { deleteAlong } from "./hooks/delete-along.ts";
import { firstIsAdmin } from "./hooks/first-is-admin.ts";
import {
  guardRegistration,
  refuseLocalLogin,
} from "./hooks/guard-registration.ts";
import { accountLock, limitAttempts } from "./hooks/limit-attempts.ts";
import {
  requireStrongPassword,
  requireStrongReset,
} from "./hooks/require-strong-password.ts";
import type { SignInPolicy } from "./sign-in/sign-in-policy.ts";

/** Asked of the very first person alone, and never kept. */
const setupToken: TextField = {
  name: "setupToken",
  label: "Set-up token",
  type: "text",
  virtual: true,
  access: { read: noOne, update: noOne },
  admin: {
    condition: (_, __, { user }) => !user,
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
    description:
      "Only where others reach the server: the operator sets it as LIVERY_SETUP_TOKEN, or finds it in the file setup-token of the home folder.",
  },
};

/** Who single sign-on says this is: issuer and subject, which never change as an e-mail address does. */
const subject: TextField = {
  name: "subject",
  type: "text",
  unique: true,
  index: true,
  hidden: true,
  access: { create: noOne, read: noOne, update: noOne },
};

/** The people who use the toolkit, and what each may do. */
export const Users = (policy: SignInPolicy): CollectionConfig => {
  const attempts = limitAttempts(policy.proxies);
  return {
    slug: "users",
    labels: { singular: "Person", plural: "People with a login" },
    disableDuplicate: true,
    admin: {
      group: "Settings",
      useAsTitle: "name",
      defaultColumns: ["name", "email", "roles", "updatedAt"],
      listSearchableFields: ["name", "email"],
      description:
        "Who may log in, and as what. Administrators give people their roles.",
    },
    auth: {
      ...accountLock,
      tokenExpiration: 8 * 60 * 60,
      useSessions: true,
      // Payload's own interval writes beside its open transaction, which SQLite never lets happen: the
      // limit on attempts takes its place.
      forgotPassword: {
        minRequestInterval: 0,
        generateEmailHTML: queuePasswordMail,
      },
      cookies: { sameSite: "Lax", secure: policy.secureCookies },
    },
    access: {
      admin: ({ req }) => req.user?.collection === "users",
      ...accessOf("users"),
      unlock: ({ req }) => may("delete", "users", req),
    },
    hooks: {
      afterChange: [recordChange(tellRoles)],
      beforeOperation: [
        refuseLocalLogin(policy),
        attempts.beforeOperation,
        guardRegistration(policy),
        requireStrongReset,
      ],
      beforeValidate: [requireStrongPassword],
      beforeChange: [firstIsAdmin],
      // What was theirs alone goes with them. Links, signatures and what they said to have read are the council's: they stay.
      beforeDelete: [
        deleteAlong("person", "notices", "mails", "drafts", "saved-searches"),
      ],
      afterLogin: [attempts.afterLogin],
    },
    fields: [
      { name: "name", type: "text", required: true, index: true },
      {
        name: "service",
        type: "text",
        index: true,
        maxLength: 120,
        admin: {
          description:
            "The service or department, as the council writes it: Waste and Recycling.",
        },
      },
      {
        name: "roles",
        type: "select",
        hasMany: true,
        required: true,
        saveToJWT: true,
        defaultValue: ["officer"],
        options: roles.map((value) => ({ value, label: roleMeanings[value] })),
        access: fieldAccessOf("users.roles"),
      },
      noticeChoices(),
      subject,
      setupToken,
    ],
  };
};
