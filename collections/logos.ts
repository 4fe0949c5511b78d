import type {
  CollectionConfig,
  Condition,
  FieldHook,
  SelectField,
} from "payload";
import type { LogoColorway, LogoLayout } from "#brand";
import { accessOf } from "./access/access-of.ts";
import { brand } from "./fields/brand.ts";
import { day } from "./fields/day.ts";
import { drawing } from "./fields/drawing.ts";
import { key } from "./fields/key.ts";
import { panel } from "./fields/panel.ts";
import { swatchNames } from "./fields/swatch-name.ts";
import { refuseWhenUsed } from "./hooks/refuse-when-used.ts";

const kinds = {
  logo: "The organisation’s logo",
  crest: "Crest or coat of arms",
  partner: "A partner’s logo",
  accreditation: "Accreditation",
  campaign: "Campaign logo",
};

const layouts: Readonly<Record<LogoLayout, string>> = {
  horizontal: "Horizontal",
  stacked: "Stacked",
  symbol: "Symbol alone",
};

const colorways: Readonly<Record<LogoColorway, string>> = {
  color: "Colour: on light grounds",
  reversed: "Reversed: on dark grounds",
  mono: "One ink",
};

const permissions = {
  open: "Anybody with the brand may use it",
  request: "Ask the owner for each use",
  restricted: "Named purposes only",
};

const choice = (
  name: string,
  labels: Readonly<Record<string, string>>,
  defaultValue?: string,
): SelectField => ({
  name,
  type: "select",
  required: true,
  index: true,
  options: Object.entries(labels).map(([value, label]) => ({ value, label })),
  ...(defaultValue !== undefined && { defaultValue }),
});

const isOthers: Condition = ({ kind }) => kind !== "logo";

const expires = day("expires", "May be used until", {
  description: "Leave it empty where no end is agreed.",
  condition: isOthers,
});

/** The organisation's own versions are known by layout and colorway, so that none is there twice. */
const nameOwnVersion: FieldHook = ({ data, value }) =>
  data?.["kind"] === "logo" && data["layout"] && data["colorway"]
    ? `${data["layout"]}-${data["colorway"]}`
    : value;

/** Every version of the logo that may be used and on what, with the marks of others beside it. */
export const Logos = (): CollectionConfig => ({
  slug: "logos",
  admin: {
    group: "Brand",
    useAsTitle: "name",
    defaultColumns: ["name", "kind", "layout", "colorway", "grounds", "brand"],
    listSearchableFields: ["name", "key", "owner"],
    description: "Every version of the logo that may be used, and on what.",
  },
  defaultSort: "key",
  indexes: [{ fields: ["brand", "key"], unique: true }],
  access: accessOf("logos"),
  hooks: {
    beforeDelete: [
      refuseWhenUsed(
        "logos",
        "take its grounds away instead, and nothing places it any more",
      ),
    ],
  },
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      admin: { description: "What people call it: Horizontal, reversed." },
    },
    {
      type: "row",
      fields: [
        choice("kind", kinds, "logo"),
        choice("layout", layouts),
        { ...choice("colorway", colorways), label: "Colour version" },
      ],
    },
    drawing("art", "Drawing"),
    swatchNames(
      "grounds",
      "May stand on",
      "Colours that it is legible on and may be placed over. Without any it is never placed.",
    ),
    panel("onGrounds", "logo-on-grounds.tsx#LogoOnGrounds"),
    {
      type: "row",
      fields: [
        choice("permission", permissions, "open"),
        {
          name: "owner",
          type: "text",
          index: true,
          admin: {
            condition: isOthers,
            description: "Whose mark it is, and who says yes.",
          },
        },
        expires,
      ],
    },
    {
      name: "terms",
      label: "Terms of use",
      type: "textarea",
      admin: { condition: isOthers },
    },
    brand(),
    {
      ...key("partner-name"),
      hooks: { beforeValidate: [nameOwnVersion] },
      admin: {
        position: "sidebar",
        condition: isOthers,
        description:
          "Small letters, figures and hyphens. The organisation’s own versions are named by themselves.",
      },
    },
    panel("whereUsed", "where-used.tsx#WhereUsed"),
  ],
});
