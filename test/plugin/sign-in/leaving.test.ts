import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { client, type OidcServer } from "../../support/oidc-server.ts";
import { startCms, type TestCms } from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";
import {
  serverUrl,
  startSignedOn,
  type SignedOnSite,
} from "../../support/single-sign-on.ts";

let site: SignedOnSite;
let cms: TestCms;
let provider: OidcServer;

beforeAll(async () => {
  site = await startSignedOn();
  ({ cms, provider } = site);
});
afterAll(() => site.close());
describe("leaving for the provider", () => {
  it("shows it no more than it needs, and keeps the note from scripts and other sites", async () => {
    const answer = await rest(cms, "/sign-in/oidc");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("set-cookie")).toMatch(
      /^livery-sign-in=\S+; Max-Age=600; Path=\/api\/sign-in\/oidc; HttpOnly; SameSite=Lax; Secure$/,
    );
    const { origin, searchParams } = new URL(
      answer.headers.get("location") ?? "",
    );
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: client.clientId,
      response_type: "code",
      redirect_uri: `${serverUrl}/api/sign-in/oidc/callback`,
      scope: "openid email profile",
      state: expect.stringMatching(/^\S{43}$/),
      nonce: expect.stringMatching(/^\S{43}$/),
      code_challenge: expect.stringMatching(/^\S{43}$/),
      code_challenge_method: "S256",
    });
  });

  it("says so when the provider cannot be reached", async () => {
    const lost = await startCms(
      {},
      {
        singleSignOn: {
          issuer: "http://127.0.0.1:9",
          ...client,
          roleClaim: "groups",
          roles: { "All staff": ["officer"] },
          scopes: "openid",
          serverUrl,
        },
      },
    );
    const answer = await rest(lost, "/sign-in/oidc");
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain("cannot be reached");
    await lost.close();
  });
});
