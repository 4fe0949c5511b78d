import type { ArrayField, GroupField, Tab, TextField } from "payload";

const list = (name: string, label: string, singular: string): ArrayField => ({
  name,
  label,
  type: "array",
  labels: { singular, plural: label },
  fields: [
    { name: "text", type: "textarea", required: true, admin: { rows: 2 } },
  ],
});

const hashtag: TextField = {
  name: "hashtag",
  type: "text",
  index: true,
  validate: (value: string | null | undefined) =>
    !value ||
    /^#[\p{L}\p{N}_]{2,60}$/u.test(value) ||
    "Begin with # and use letters and figures alone, each word with a capital: #FeedTheCaddy",
  admin: {
    placeholder: "#FeedTheCaddy",
    description: "With a capital for each word, so that it can be read aloud.",
  },
};

const contact: GroupField = {
  name: "contact",
  label: "Whom to ask",
  type: "group",
  fields: [
    {
      type: "row",
      fields: [
        { name: "name", label: "Person or team", type: "text" },
        { name: "email", type: "email" },
        { name: "phone", label: "Telephone", type: "text" },
      ],
    },
  ],
};

/** How the campaign is spoken of by those who share it. */
export const guidanceTab = (): Tab => ({
  label: "Guidance",
  fields: [
    hashtag,
    list("dos", "Do", "Thing to do"),
    list("donts", "Do not", "Thing not to do"),
    contact,
  ],
});
