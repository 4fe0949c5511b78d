import { describe, expect, it } from "vitest";
import { returnPath } from "../../../src/plugin/sign-in/single-sign-on/return-path.ts";

describe("somebody who has signed in goes on", () => {
  it.each([
    ["/toolkits/..//evil.example"],
    ["/..//evil.example"],
    ["//evil.example/toolkits"],
    ["/toolkits-of-others"],
    ["/api/users/logout"],
    ["/sign-in"],
    ["/brand/open/some-token"],
    [null],
  ])("to no other site and to no endpoint: %s", (asked) => {
    expect(returnPath(asked, "/")).toBe("/");
  });

  it.each([
    ["/"],
    ["/made?page=2"],
    ["/toolkits/feed-the-caddy/make?draft=7"],
    ["/admin/library"],
    ["/print/12"],
    ["/press/12/proof"],
    ["/brand/logo"],
  ])("to the page that they asked for: %s", (asked) => {
    expect(returnPath(asked, "/")).toBe(asked);
  });
});
