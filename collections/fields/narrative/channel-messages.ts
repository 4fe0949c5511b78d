import type { ArrayField, PayloadRequest, TextareaField } from "payload";
import {
  altFault,
  findMessageChannel,
  messageChannels,
  messageFault,
} from "#brand";
import { copy } from "../copy.ts";
import { fillKnownFacts } from "../known-facts.ts";
import { inScope } from "./in-scope.ts";

/** Longer than any channel takes: refused before it is counted. */
const mostCharacters = 70_000;

const channelOf = (row: object) => {
  const code = "channel" in row ? row.channel : undefined;
  return typeof code === "string" ? findMessageChannel(code) : undefined;
};

interface Asked {
  readonly req: PayloadRequest;
  readonly siblingData: object;
}

const text: TextareaField = {
  ...copy({
    name: "text",
    label: "Message",
    isLocalized: true,
    mayHoldTokens: true,
    mostCharacters,
    description:
      "As it is posted, with its address and its hashtag. Leave it empty in a language in which it is not sent.",
  }),
  validate: async (value: string | null | undefined, asked: Asked) => {
    const written = value?.trim() ?? "";
    if (written === "") return true;
    if (written.length > mostCharacters)
      return `Use at most ${mostCharacters} characters: there are ${written.length}`;
    const filled = await fillKnownFacts(written, asked.req);
    if (filled.kind === "refused") return filled.why;
    const channel = channelOf(asked.siblingData);
    return (channel && messageFault(channel, filled.text)) ?? true;
  },
};

const alt: TextareaField = {
  ...copy({
    name: "alt",
    label: "Alternative text",
    isLocalized: true,
    mostCharacters: 5000,
    rows: 2,
    description: "What the picture shows, for people who do not see it.",
  }),
  validate: (value: string | null | undefined, { siblingData }: Asked) => {
    const channel = channelOf(siblingData);
    return (channel && value && altFault(channel, value)) || true;
  },
};

/** Names one of the narrative's audiences, or nobody in particular. */
const audienceFault = (
  value: string | null | undefined,
  { data }: { readonly data: object },
): true | string => {
  if (!value) return true;
  const audiences =
    "audiences" in data && Array.isArray(data.audiences) ? data.audiences : [];
  const names = audiences.map((audience: unknown) =>
    String(Object(audience).name ?? ""),
  );
  return (
    names.includes(value) ||
    `There is no audience "${value}" under Audiences: choose one of ${names.join(", ") || "none yet"}, or leave it empty`
  );
};

/** What a campaign says in one place to one audience, held against the room that the place has. */
export const channelMessages = (): ArrayField => ({
  name: "messages",
  label: "Messages by channel",
  type: "array",
  labels: { singular: "Message", plural: "Messages" },
  admin: {
    condition: inScope("campaign"),
    description:
      "One message for each channel and audience. Its length is counted as the channel counts.",
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "channel",
          type: "select",
          required: true,
          options: messageChannels.map(({ code, limit, name }) => ({
            value: code,
            label: `${name} (${limit.toLocaleString("en-GB")})`,
          })),
        },
        {
          name: "audience",
          type: "text",
          validate: audienceFault,
          admin: {
            description:
              "One of the names under Audiences; empty for everybody.",
          },
        },
      ],
    },
    text,
    {
      ...alt,
      admin: {
        ...alt.admin,
        condition: (_, row) => channelOf(Object(row))?.altLimit !== undefined,
      },
    },
  ],
});
