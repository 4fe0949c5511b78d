import { describe, expect, it } from "vitest";
import type { Day, Fact, ToolkitMessage } from "#brand";
import { messageOffers } from "../../../src/plugin/studio/message-offers.ts";
import { demoToolkit } from "../../support/demo-toolkit.ts";

const fact: Fact = {
  key: "homes",
  name: "Homes with a caddy",
  value: 412,
  words: { en: "412 homes" },
  source: "Waste strategy",
  asOf: "2026-04-01",
  expires: "2026-10-31",
};

const message: ToolkitMessage = {
  channel: "x",
  text: "412 homes feed the caddy.",
  facts: ["homes"],
};

const troubleOf = async (
  given: Partial<ToolkitMessage> = {},
  today: Day = "2026-10-31",
) => {
  const toolkit = {
    ...demoToolkit("feed-the-caddy"),
    facts: [fact],
    messages: { en: [{ ...message, ...given }] },
  };
  const offers = await messageOffers(toolkit, today);
  return offers.map(({ trouble }) => trouble);
};

describe("a message of a campaign in the studio", () => {
  it("may be sent through the last day of what it states", async () => {
    expect(await troubleOf()).toEqual([undefined]);
  });

  it("may not be sent once what it states has ended", async () => {
    expect(await troubleOf({}, "2026-11-01")).toEqual([
      "It states “Homes with a caddy”, which ended on 31 October 2026",
    ]);
  });

  it("may not be sent with a gap in it", async () => {
    const [trouble] = await troubleOf({ text: "Call [phone] today" });
    expect(trouble).toMatch(/^“\[phone\]”: /);
  });

  it("may not be sent where its channel takes less", async () => {
    const [trouble] = await troubleOf({
      channel: "sms",
      text: "a".repeat(161),
    });
    expect(trouble).toContain("take out 1");
  });

  it("counts words where its channel is spoken", async () => {
    const toolkit = {
      ...demoToolkit("feed-the-caddy"),
      messages: {
        en: [{ channel: "radio-30" as const, text: "Feed the caddy." }],
      },
    };
    expect(await messageOffers(toolkit, "2026-11-01")).toMatchObject([
      { length: 3, limit: 80, counts: "words" },
    ]);
  });
});
