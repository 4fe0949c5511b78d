import { client, startOidc, type OidcServer } from "./oidc-server.ts";
import { startCms, type TestCms } from "./payload-cms.ts";

/** Where the site that people sign in to is reached. */
export const serverUrl = "https://brand.larkmere.example";

/** A site that is entered with an organisation's account alone, and the provider of the accounts. */
export interface SignedOnSite {
  readonly cms: TestCms;
  readonly provider: OidcServer;
  close(): Promise<void>;
}

/** Starts the provider and the site. Two of its groups have roles here: `Brand team` and `All staff`. */
export async function startSignedOn(): Promise<SignedOnSite> {
  const provider = await startOidc(`${serverUrl}/api/sign-in/oidc/callback`);
  const cms = await startCms(
    { localLogin: false, secureCookies: true },
    {
      singleSignOn: {
        issuer: provider.issuer,
        ...client,
        roleClaim: "groups",
        roles: {
          "Brand team": ["guardian", "designer"],
          "All staff": ["officer"],
        },
        scopes: "openid email profile",
        serverUrl,
      },
    },
  );
  return {
    cms,
    provider,
    async close() {
      await cms.close();
      await provider.close();
    },
  };
}
