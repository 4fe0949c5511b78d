import type { ArrayField, GroupField, Tab } from "payload";
import { webAddress } from "../fields/web-address.ts";

const channels = {
  phone: "Telephone",
  textphone: "Text relay or textphone",
  email: "Email",
  web: "Web address",
  post: "Post",
  visit: "Visit",
};

const networks = {
  facebook: "Facebook",
  instagram: "Instagram",
  x: "X",
  linkedin: "LinkedIn",
  nextdoor: "Nextdoor",
  youtube: "YouTube",
  tiktok: "TikTok",
  bluesky: "Bluesky",
  threads: "Threads",
  whatsapp: "WhatsApp",
};

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const contactLines = (): ArrayField => ({
  name: "contactLines",
  label: "Contact lines",
  type: "array",
  labels: { singular: "Contact line", plural: "Contact lines" },
  admin: { description: "How residents reach the organisation." },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "kind",
          type: "select",
          required: true,
          options: optionsOf(channels),
          admin: { width: "25%" },
        },
        {
          name: "label",
          type: "text",
          localized: true,
          admin: { width: "35%", placeholder: "Customer services" },
        },
        {
          name: "value",
          label: "As it is printed",
          type: "text",
          required: true,
          admin: { width: "40%", placeholder: "01632 960 000" },
        },
      ],
    },
  ],
});

const socialAccounts = (): ArrayField => ({
  name: "socialAccounts",
  label: "Social accounts",
  type: "array",
  labels: { singular: "Account", plural: "Accounts" },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "network",
          type: "select",
          required: true,
          options: optionsOf(networks),
          admin: { width: "25%" },
        },
        {
          name: "handle",
          type: "text",
          required: true,
          admin: { width: "30%", placeholder: "@LarkmereCouncil" },
        },
        webAddress("url", "Address", "Of the account’s own page."),
      ],
    },
  ],
});

const guardian = (): GroupField => ({
  name: "guardian",
  label: "Who looks after the brand",
  type: "group",
  admin: { description: "Suppliers and partners are sent here." },
  fields: [
    {
      type: "row",
      fields: [
        { name: "team", type: "text", admin: { width: "34%" } },
        { name: "email", type: "email", admin: { width: "33%" } },
        { name: "phone", label: "Telephone", type: "text" },
      ],
    },
  ],
});

const isDomain = (value: unknown): true | string =>
  !value ||
  (typeof value === "string" && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value)) ||
  "Write the domain alone: larkmere.example";

/** How residents, suppliers and partners reach the organisation. */
export const contactTab = (): Tab => ({
  label: "Contact",
  fields: [
    contactLines(),
    socialAccounts(),
    {
      type: "row",
      fields: [
        {
          name: "domain",
          label: "Web domain",
          type: "text",
          index: true,
          validate: isDomain,
          admin: { description: "Without https://: larkmere.example" },
        },
        webAddress(
          "accessibilityStatement",
          "Accessibility statement",
          "The law asks for one: where it stands on the web.",
        ),
      ],
    },
    guardian(),
  ],
});
