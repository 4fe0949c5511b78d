import { describe, expect, it } from "vitest";
import { checkPassword } from "#collections";

const owner = { email: "jo.fletcher@sample.example", name: "Jo Fletcher" };

describe("a password is refused", () => {
  it.each([
    ["when it is short", "caddy-liner", "at least 12 characters"],
    ["when it is no text", 123456789012, "as text"],
    ["when it is endless", "caddy ".repeat(50), "at most 200 characters"],
    ["when it holds the mailbox", "my jo.fletcher pass", "Leave your name"],
    ["when it holds the name", "FLETCHER rides far", "Leave your name"],
    ["when it repeats one letter", "aaaaaaaaaaaaaa", "repeats itself"],
    ["when it repeats a part", "caddcaddcaddcadd", "repeats itself"],
    ["when it counts", "123456789012", "repeats itself or counts up"],
    ["when it is the alphabet", "abcdefghijklmn", "repeats itself"],
    ["when everybody has it", "passwordpassword", "the first that anybody"],
    ["with figures after it", "Password123456!", "the first that anybody"],
    ["with lookalikes in it", "P@ssw0rdW3lcome", "the first that anybody"],
    ["as a row of keys", "qwertyuiop[]12", "the first that anybody"],
    ["as a season and a year", "Summer-2026-Council", "the first that anybody"],
  ])("%s", (_, password, reason) => {
    expect(checkPassword(password, owner)).toContain(reason);
  });
});

it.each([
  "feed-the-caddy",
  "correct horse battery staple",
  "monkey dragon winter football",
  "Ῥόδον ἐν ἀκάνθαις",
  "pwd-7Hq!zR2vLm",
])("a password may be %s", (password) => {
  expect(checkPassword(password, owner)).toBe(true);
});

it("says how long a password is and what a good one looks like", () => {
  expect(checkPassword("caddy", owner)).toBe(
    "Use at least 12 characters, for example three or four words that have nothing in common: this password has 5",
  );
});
