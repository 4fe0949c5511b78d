import type { ArrayField } from "payload";
import { inScope } from "./in-scope.ts";

/** Who a campaign speaks to, with what is known of them. */
export const audiences = (): ArrayField => ({
  name: "audiences",
  type: "array",
  labels: { singular: "Audience", plural: "Audiences" },
  admin: {
    condition: inScope("campaign"),
    initCollapsed: true,
    description: "Who the campaign speaks to. Messages name one of these.",
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "name",
          type: "text",
          required: true,
          admin: { placeholder: "Families in terraced streets" },
        },
        {
          name: "kind",
          type: "select",
          required: true,
          defaultValue: "resident",
          options: [
            { value: "resident", label: "Residents" },
            { value: "business", label: "Businesses" },
            { value: "staff", label: "Staff" },
            { value: "member", label: "Elected members" },
            { value: "partner", label: "Partners" },
            { value: "media", label: "News media" },
            { value: "visitor", label: "Visitors" },
            { value: "service-user", label: "People who use a service" },
          ],
        },
        {
          name: "interest",
          label: "How close they are kept",
          type: "select",
          options: [
            { value: "key", label: "Key players" },
            { value: "informed", label: "Kept informed" },
            { value: "monitor", label: "Watched" },
          ],
        },
      ],
    },
    {
      name: "insight",
      label: "What is known of them",
      type: "textarea",
      admin: {
        rows: 2,
        description: "What they do now, and where that was found out.",
      },
    },
    {
      name: "barriers",
      label: "What stands in their way",
      type: "select",
      hasMany: true,
      options: [
        {
          value: "capability",
          label: "Capability: they cannot, or do not know how",
        },
        { value: "opportunity", label: "Opportunity: nothing lets them" },
        { value: "motivation", label: "Motivation: they do not want to" },
      ],
    },
    {
      name: "needs",
      label: "Access needs",
      type: "text",
      admin: { placeholder: "Easy Read, British Sign Language, large print" },
    },
  ],
});
