/**
 * Where people meet a photograph. Licences (their media), consents (their scopes) and uses speak of
 * the same channels, so that they can be held against each other.
 */
export const channels = [
  "print",
  "outdoor",
  "web",
  "social",
  "paid-ads",
  "news",
  "broadcast",
  "video",
  "internal",
] as const;

/** One of the channels that licences, consents and uses speak of. */
export type Channel = (typeof channels)[number];

/** Each channel as a sentence says it. */
export const channelText: Readonly<Record<Channel, string>> = {
  print: "print",
  outdoor: "outdoor advertising",
  web: "websites",
  social: "social media",
  "paid-ads": "paid advertisements online",
  news: "the news media",
  broadcast: "broadcast",
  video: "video",
  internal: "internal communications",
};

/** Channels of which copies are made and counted. */
export const isCopied = (channel: Channel): boolean =>
  channel === "print" || channel === "outdoor";

/** Which partners something reaches: none, any, or those that are named by their references. */
export type Partners = "none" | "any" | readonly string[];

/** Whether a partner is among those that something reaches. */
export const reachesPartner = (partners: Partners, partner: string): boolean =>
  partners === "any" || (partners !== "none" && partners.includes(partner));
