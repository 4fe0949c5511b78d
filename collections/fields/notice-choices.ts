import type { CollapsibleField, SelectField } from "payload";
import {
  allNoticeKinds,
  noticeKinds,
  tellings,
  type NoticeKind,
} from "../notices/kinds.table.ts";
import { fieldNameOf } from "../notices/telling-of.ts";
import { optionsOf } from "./options-of.ts";

const choice = (kind: NoticeKind): SelectField => {
  const { label, usually } = noticeKinds[kind];
  return {
    name: fieldNameOf(kind),
    label,
    type: "select",
    options: optionsOf(tellings),
    admin: {
      width: "50%",
      isClearable: true,
      placeholder: `As usual: ${tellings[usually].toLowerCase()}`,
      disableListColumn: true,
      disableListFilter: true,
    },
  };
};

const fixed = allNoticeKinds.filter((kind) => noticeKinds[kind].isFixed);
const free = allNoticeKinds.filter((kind) => !noticeKinds[kind].isFixed);

/** How a person is told of each kind of thing, as far as policy leaves it to them. */
export const noticeChoices = (): CollapsibleField => ({
  type: "collapsible",
  label: "What I am told, and how",
  admin: {
    initCollapsed: true,
    description: `Everything is listed on the dashboard; this is about mails. Always told by a mail at once: ${fixed
      .map((kind) => noticeKinds[kind].label)
      .join("; ")}.`,
  },
  fields: [
    {
      name: "notices",
      label: false,
      type: "group",
      admin: { hideGutter: true },
      fields: [
        {
          type: "row",
          fields: free.map(choice),
        },
      ],
    },
  ],
});
