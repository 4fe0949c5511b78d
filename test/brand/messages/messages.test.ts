import { describe, expect, it } from "vitest";
import {
  altFault,
  countGraphemes,
  countWeighted,
  findMessageChannel,
  isDay,
  measureSms,
  messageChannels,
  messageFault,
} from "#brand";

const channel = (code: string) =>
  findMessageChannel(code) ?? expect.fail(`No channel ${code}`);

describe("a message on X", () => {
  it.each([
    ["", 0],
    ["Scraps do more in the caddy", 27],
    ["£5 – “free”", 11],
    ["café", 4],
    ["cafe\u0301", 4],
    ["食", 2],
    ["🥕", 2],
    ["👩‍👩‍👧‍👦", 2],
    ["🇬🇧", 2],
    ["https://larkmere.example/food", 23],
    ["larkmere.example/food", 23],
    ["See https://larkmere.example/a-very-long/path?with=a&query=too.", 28],
    ["one@larkmere.example", 20],
    ["Weirford.Next line", 18 - 13 + 23],
  ])("%s weighs %i", (text, weight) => {
    expect(countWeighted(text)).toBe(weight);
  });

  it("takes 280 and no more, and says how many to take out", () => {
    expect(messageFault(channel("x"), "a".repeat(280))).toBeUndefined();
    expect(messageFault(channel("x"), `${"a".repeat(279)}🥕`)).toBe(
      "X takes 280 characters, an address counting 23 and an emoji 2, and these are 281: take out 1",
    );
  });
});

describe("a message on Bluesky", () => {
  it("is counted as readers count", () => {
    expect(countGraphemes("👩‍👩‍👧‍👦é🇬🇧")).toBe(3);
    expect(messageFault(channel("bluesky"), "👩‍👩‍👧‍👦".repeat(300))).toBeUndefined();
    expect(messageFault(channel("bluesky"), "a".repeat(301))).toBe(
      "Bluesky takes 300 characters and these are 301: take out 1",
    );
  });
});

describe("a text message", () => {
  it.each([
    ["a".repeat(160), "GSM-7", 160, 1],
    ["a".repeat(161), "GSM-7", 161, 2],
    ["a".repeat(306), "GSM-7", 306, 2],
    ["a".repeat(307), "GSM-7", 307, 3],
    ["£".repeat(160), "GSM-7", 160, 1],
    ["€".repeat(80), "GSM-7", 160, 1],
    [`{}${"a".repeat(157)}`, "GSM-7", 161, 2],
    [`’${"a".repeat(69)}`, "UCS-2", 70, 1],
    [`’${"a".repeat(70)}`, "UCS-2", 71, 2],
    ["🥕".repeat(35), "UCS-2", 70, 1],
    ["ŵ", "UCS-2", 1, 1],
  ])("%s is sent as %s, %i long in %i", (text, alphabet, length, parts) => {
    expect(measureSms(text)).toMatchObject({ alphabet, length, parts });
  });

  it("says which sign makes it dear", () => {
    expect(messageFault(channel("sms"), `It’s on${"a".repeat(70)}`)).toBe(
      "One text message takes 70 characters and these are 77, sent and paid for as 2, since “’” is not in the alphabet of 160: take out 7",
    );
  });
});

describe("the channels", () => {
  it("say where and when their limits were read", () => {
    for (const { checked, code, source } of messageChannels) {
      expect(isDay(checked), code).toBe(true);
      expect(source.length, code).toBeGreaterThan(5);
    }
  });

  it("have one name each", () => {
    const codes = messageChannels.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("take alternative text up to their limit, or none", () => {
    expect(altFault(channel("tiktok"), "a".repeat(300))).toBeUndefined();
    expect(altFault(channel("tiktok"), "a".repeat(301))).toBe(
      "TikTok takes 300 characters of alternative text and these are 301: take out 1",
    );
    expect(altFault(channel("sms"), "A caddy")).toBe(
      "Text message takes no alternative text: leave it empty",
    );
  });

  it("count words of a script that is spoken", () => {
    expect(
      messageFault(channel("radio-30"), "one ".repeat(80)),
    ).toBeUndefined();
    expect(messageFault(channel("radio-30"), "one – ".repeat(81))).toBe(
      "Radio, 30 seconds takes 80 words and these are 81: take out 1",
    );
  });

  it("are counted in linear time", () => {
    const hostile = [
      "a.".repeat(50_000),
      "https://".repeat(12_000),
      "{fact:".repeat(16_000),
      "🥕".repeat(20_000),
    ];
    const started = performance.now();
    for (const text of hostile) countWeighted(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
