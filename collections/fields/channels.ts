import type { Condition, SelectField, TextareaField } from "payload";
import { channels, channelText } from "#brand";

const upperFirst = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);

/** What differs between the lists of channels that licences and consents keep. */
export interface ChannelOptions {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly required?: boolean;
  readonly condition?: Condition;
}

/** Where people meet a photograph: licences, consents and uses tick the same channels. */
export const channelList = ({
  condition,
  description,
  label,
  name,
  required = false,
}: ChannelOptions): SelectField => ({
  name,
  label,
  type: "select",
  hasMany: true,
  required,
  options: channels.map((value) => ({
    value,
    label: upperFirst(channelText[value]),
  })),
  admin: { description, ...(condition && { condition }) },
});

/** Which partners something reaches. Those that are named follow in `partnerNames`. */
export const partners = (
  description: string,
): (SelectField | TextareaField)[] => [
  {
    name: "partners",
    type: "select",
    required: true,
    defaultValue: "none",
    options: [
      { label: "No partner", value: "none" },
      { label: "Partners that are named", value: "named" },
      { label: "Any partner", value: "any" },
    ],
    admin: { description },
  },
  {
    name: "partnerNames",
    label: "Named partners",
    type: "textarea",
    admin: {
      rows: 2,
      condition: (_, siblings) => siblings["partners"] === "named",
      description:
        "One on each line: the short name, as shares and uses give it.",
    },
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
      !namesPartners(siblingData) ||
      (typeof value === "string" && value.trim() !== "") ||
      "Name at least one partner, or choose no partner",
  },
];

const namesPartners = (siblings: unknown): boolean =>
  typeof siblings === "object" &&
  siblings !== null &&
  "partners" in siblings &&
  siblings.partners === "named";
