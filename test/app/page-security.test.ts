import { describe, expect, it } from "vitest";
import { isOwnPost } from "../../src/app/(portal)/sign-in/own-post.ts";
import {
  contentPolicy,
  headersOf,
  pageKindOf,
} from "../../src/page-security.ts";

const policyOf = (kind: "portal" | "admin" | "live") =>
  new Map(
    contentPolicy({ kind, nonce: "bm9uY2U=", isDevelopment: false })
      .split("; ")
      .map((directive): [string, string] => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources.join(" ")];
      }),
  );

describe("the policy of a page", () => {
  it.each(["portal", "admin"] as const)(
    "lets no script of the %s run that is not named by the answer, and nothing come from elsewhere",
    (kind) => {
      const policy = policyOf(kind);
      expect(policy.get("script-src")).toBe(
        "'nonce-bm9uY2U=' 'strict-dynamic'",
      );
      expect(policy.get("default-src")).toBe("'none'");
      expect(policy.get("connect-src")).toBe("'self'");
      expect(policy.get("frame-ancestors")).toBe("'none'");
      expect([...policy.values()].join(" ")).not.toMatch(
        /https?:|\*|unsafe-eval/,
      );
    },
  );

  it("lets nobody show it in a frame, but the admin the live preview beside its form", () => {
    const ancestorsOf = (path: string) =>
      policyOf(pageKindOf(path)).get("frame-ancestors");
    for (const path of ["/", "/livery", "/live", "/press/1", "/admin/live/1"])
      expect(ancestorsOf(path)).toBe("'none'");
    expect(ancestorsOf("/live/toolkits/1")).toBe("'self'");
    expect(headersOf("live")["x-frame-options"]).toBe("SAMEORIGIN");
    expect(headersOf("portal")["x-frame-options"]).toBe("DENY");
    expect(policyOf("live").get("script-src")).toBe(
      policyOf("portal").get("script-src"),
    );
  });

  it("lets no style into our own pages that we did not write", () => {
    expect(policyOf("portal").get("style-src")).toBe("'self' 'nonce-bm9uY2U='");
    expect(policyOf("portal").get("base-uri")).toBe("'none'");
  });
});

describe("a form that is sent", () => {
  const sentWith = (headers: Record<string, string>) =>
    isOwnPost(new Headers({ host: "toolkits.example", ...headers }));

  it.each([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a neighbour of this site", { "sec-fetch-site": "same-site" }],
    ["an address that was typed", { "sec-fetch-site": "none" }],
    ["another origin", { origin: "https://evil.example" }],
    ["an origin that hides", { origin: "null" }],
    [
      "another site that names our origin",
      { "sec-fetch-site": "cross-site", origin: "https://toolkits.example" },
    ],
    ["nowhere", {}],
  ])("is refused from %s", (_, headers: Record<string, string>) => {
    expect(sentWith(headers)).toBe(false);
  });

  it.each([
    [{ "sec-fetch-site": "same-origin" }],
    [{ origin: "https://toolkits.example" }],
  ])("is taken from our own page", (headers: Record<string, string>) => {
    expect(sentWith(headers)).toBe(true);
  });
});
