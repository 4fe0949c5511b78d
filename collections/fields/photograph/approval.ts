import type { Field } from "payload";
import { fieldAccessOf } from "../../access/access-of.ts";
import { noOne } from "../../access/no-one.ts";
import { standingOfPhotograph } from "../../rights/standing-of-photograph.ts";
import { standing } from "../standing.ts";
import { colleague } from "../colleague.ts";

const closed = { create: noOne, update: noOne };

/** How far the library has let a photograph, by whom, until when, and whether anybody at all may see it. */
export const approval = (): Field[] => [
  {
    name: "approval",
    type: "select",
    index: true,
    defaultValue: "draft",
    options: [
      { label: "Draft", value: "draft" },
      { label: "Approved", value: "approved" },
      { label: "Restricted", value: "restricted" },
      { label: "Archived", value: "archived" },
    ],
    access: fieldAccessOf("photographs.approval"),
    admin: {
      position: "sidebar",
      description:
        "Only a brand guardian approves. Officers find approved photographs alone.",
    },
  },
  {
    type: "row",
    admin: { position: "sidebar" },
    fields: [
      colleague({
        name: "approvedBy",
        access: closed,
        admin: {
          readOnly: true,
          width: "50%",
          condition: ({ approvedOn }) => Boolean(approvedOn),
        },
      }),
      {
        name: "approvedOn",
        type: "date",
        access: closed,
        admin: {
          readOnly: true,
          width: "50%",
          date: { displayFormat: "d MMM yyyy" },
          condition: ({ approvedOn }) => Boolean(approvedOn),
        },
      },
    ],
  },
  {
    name: "isPublic",
    label: "Anybody may see it",
    type: "checkbox",
    defaultValue: false,
    index: true,
    access: fieldAccessOf("photographs.isPublic"),
    admin: {
      position: "sidebar",
      condition: ({ approval }) => approval === "approved",
      description:
        "Its small copies open without a login, as a web page or a partner needs them. Never the original.",
    },
  },
  standing(
    "Worked out today from every licence and every consent.",
    standingOfPhotograph,
  ),
];
