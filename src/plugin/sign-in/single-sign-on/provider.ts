/** The organisation's own sign-in: how it is asked and how its answer is read. It decides nothing about people. */
import type { Configuration } from "openid-client";
import { z } from "zod";
import type { Attempt } from "./attempt-cookie.ts";
import { SignInRefusal } from "./sign-in-refusal.ts";
import { callbackPath, type SingleSignOn } from "./single-sign-on.ts";

/** Seconds the provider has for one answer. */
const patience = 10;

const claims = z.looseObject({
  sub: z.string().min(1),
  email: z.string().optional().catch(undefined),
  email_verified: z.unknown().optional(),
  name: z.string().optional().catch(undefined),
});

/** What the provider says of a person. */
export type Claims = z.infer<typeof claims>;

/** The questions that are asked of a provider. */
export interface Provider {
  /** Begins an attempt: where the browser goes, and what it must bring back. */
  begin(returnTo: string): Promise<{
    readonly url: URL;
    readonly attempt: Attempt;
  }>;
  /** What the provider says, once code, state and nonce have proven right. */
  finish(attempt: Attempt, query: string): Promise<Claims>;
}

/** The provider of some settings. It is looked up at the first question, and again after a failure. */
export function providerOf(settings: SingleSignOn): Provider {
  const redirect = String(new URL(callbackPath, settings.serverUrl));
  let known: Promise<Configuration> | undefined;
  const look = (): Promise<Configuration> => {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    begin: async (returnTo) => {
      const library = await import("openid-client");
      const attempt = {
        state: library.randomState(),
        nonce: library.randomNonce(),
        verifier: library.randomPKCECodeVerifier(),
        returnTo,
      };
      const url = library.buildAuthorizationUrl(await look(), {
        redirect_uri: redirect,
        scope: settings.scopes,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await library.calculatePKCECodeChallenge(
          attempt.verifier,
        ),
        code_challenge_method: "S256",
      });
      return { url, attempt };
    },
    finish: async ({ nonce, state, verifier }, query) => {
      const library = await import("openid-client");
      const configuration = await look();
      const tokens = await library
        .authorizationCodeGrant(configuration, new URL(`${redirect}${query}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch(refuseAnswer);
      const said = claims.parse(tokens.claims());
      if (!configuration.serverMetadata().userinfo_endpoint) return said;
      const more = await library
        .fetchUserInfo(configuration, tokens.access_token, said.sub)
        .catch(refuseAnswer);
      return claims.parse({ ...more, ...said });
    },
  };
}

async function discover(settings: SingleSignOn): Promise<Configuration> {
  const library = await import("openid-client");
  const issuer = new URL(settings.issuer);
  return library
    .discovery(
      issuer,
      settings.clientId,
      undefined,
      library.ClientSecretBasic(settings.clientSecret),
      {
        timeout: patience,
        // Plain HTTP is taken of this computer alone.
        execute:
          issuer.protocol === "http:" ? [library.allowInsecureRequests] : [],
      },
    )
    .catch((cause: unknown) => {
      throw new SignInRefusal(
        502,
        "The organisation’s sign-in cannot be reached",
        {
          hint: "Wait a minute and try again; if it stays so, tell whoever runs this server.",
          cause,
        },
      );
    });
}

function refuseAnswer(cause: unknown): never {
  throw new SignInRefusal(
    400,
    "The answer of the organisation’s sign-in does not fit what was asked",
    {
      hint: "It may have been too late, used before, or refused there. Start again.",
      cause,
    },
  );
}
