import { readSingleSignOn } from "#plugin";
import { afterEach, describe, expect, it, vi } from "vitest";

const good = {
  LIVERY_OIDC_ISSUER: "https://login.larkmere.example/",
  LIVERY_OIDC_CLIENT_ID: "livery",
  LIVERY_OIDC_CLIENT_SECRET: "secret",
  LIVERY_OIDC_ROLES:
    '{"Brand team":["guardian","designer"],"CN=Staff,OU=Council":"officer"}',
  SERVER_URL: "https://brand.larkmere.example",
};

const set = (settings: Readonly<Record<string, string | undefined>>): void => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the settings of single sign-on", () => {
  it.each([
    [{ LIVERY_OIDC_CLIENT_ID: undefined }, "needs LIVERY_OIDC_CLIENT_ID"],
    [
      { LIVERY_OIDC_CLIENT_SECRET: undefined },
      "needs LIVERY_OIDC_CLIENT_SECRET",
    ],
    [{ LIVERY_OIDC_ROLES: undefined }, "needs LIVERY_OIDC_ROLES"],
    [{ LIVERY_OIDC_ROLES: "Brand team=guardian" }, "as JSON"],
    [{ LIVERY_OIDC_ROLES: "{}" }, "as JSON"],
    [
      { LIVERY_OIDC_ROLES: '{"Brand team":"king"}' },
      "the roles are administrator",
    ],
    [{ SERVER_URL: undefined }, "needs SERVER_URL"],
    [{ SERVER_URL: "http://brand.larkmere.example" }, "for SERVER_URL"],
    [{ LIVERY_OIDC_ISSUER: "login" }, "for LIVERY_OIDC_ISSUER"],
    [{ LIVERY_OIDC_ISSUER: "http://login.example" }, "for LIVERY_OIDC_ISSUER"],
  ])("stop the start when they are wrong: %o", (wrong, says) => {
    set({ ...good, ...wrong });
    expect(readSingleSignOn).toThrow(says);
  });

  it("are none where there is no issuer", () => {
    expect(readSingleSignOn()).toBeUndefined();
  });

  it("say what each group is here", () => {
    set(good);
    expect(readSingleSignOn()).toEqual({
      issuer: "https://login.larkmere.example/",
      clientId: "livery",
      clientSecret: "secret",
      roleClaim: "groups",
      roles: {
        "Brand team": ["guardian", "designer"],
        "CN=Staff,OU=Council": ["officer"],
      },
      scopes: "openid email profile",
      serverUrl: "https://brand.larkmere.example",
    });
  });
});
