/** A real OpenID provider on this computer, where whoever comes is logged in at once as whom the test says. */
import { generateKeyPairSync } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { Provider, type Configuration } from "oidc-provider";

/** What the provider says of the person who logs in there. */
export type Account = Readonly<Record<string, unknown>> & {
  readonly sub: string;
};

/** A provider that runs. */
export interface OidcServer {
  readonly issuer: string;
  /** Whoever comes next is this person. */
  become(account: Account): void;
  close(): Promise<void>;
}

/** The client that the provider knows. */
export const client = {
  clientId: "livery",
  clientSecret: "a secret / of: the client",
};

const keyOfTest = (): object => ({
  ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({
    format: "jwk",
  }),
  use: "sig",
});

/** Starts a provider that sends people back to one address only. */
export async function startOidc(redirect: string): Promise<OidcServer> {
  let current: Account = { sub: "nobody" };
  let listener: RequestListener = (_, answer) => void answer.end();
  const server = createServer((request, answer) => listener(request, answer));
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const issuer = `http://127.0.0.1:${port}`;
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirect],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    jwks: { keys: [keyOfTest()] },
    cookies: { keys: ["of the test"] },
    claims: {
      openid: ["sub", "groups"],
      email: ["email", "email_verified"],
      profile: ["name"],
    },
    features: { devInteractions: { enabled: false } },
    ttl: { AuthorizationCode: 60 },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => current,
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: client.clientId,
        accountId: current.sub,
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const answerAll = provider.callback();
  listener = (request, answer) =>
    request.url?.startsWith("/interaction/")
      ? void provider.interactionFinished(request, answer, {
          login: { accountId: current.sub },
        })
      : void answerAll(request, answer);
  return {
    issuer,
    become: (account) => {
      current = account;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
