/**
 * Signing in with the organisation's own account: the way out to the provider, and the way back.
 *
 * It gives out sessions of Payload's own. What somebody may do then is the access table's matter.
 */
import {
  generatePayloadCookie,
  type Endpoint,
  type PayloadRequest,
} from "payload";
import { issueSession } from "../issue-session.ts";
import { forgetAttempt, keepAttempt, readAttempt } from "./attempt-cookie.ts";
import { onwardPage, refusalPage } from "./pages.ts";
import { personOf } from "./person-of.ts";
import { providerOf, type Provider } from "./provider.ts";
import { returnPath } from "./return-path.ts";
import { SignInRefusal } from "./sign-in-refusal.ts";
import { callbackPath, type SingleSignOn } from "./single-sign-on.ts";

/** Answers, or says on a page why not. Nothing that the provider sent is logged but its reason. */
async function orRefusal(
  { payload }: PayloadRequest,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SignInRefusal)) throw error;
    const reason =
      error.cause instanceof Error ? `: ${error.cause.message}` : "";
    payload.logger.info(`Sign-in refused: ${error.message}${reason}`);
    return refusalPage(error);
  }
}

function readReturned(req: PayloadRequest) {
  const attempt = readAttempt(req.headers, req.payload.secret);
  if (attempt) return attempt;
  throw new SignInRefusal(
    400,
    "This sign-in was begun in another browser, or more than ten minutes ago",
    { hint: "Start again, and let this site keep cookies." },
  );
}

async function sessionCookie(
  { payload }: PayloadRequest,
  person: number,
): Promise<string> {
  const { auth } = payload.collections.users.config;
  const { token } = await issueSession(payload, person);
  return String(
    generatePayloadCookie({
      collectionAuthConfig: auth,
      cookiePrefix: payload.config.cookiePrefix,
      token,
    }),
  );
}

const begin = (provider: Provider, isSecure: boolean): Endpoint => ({
  path: "/sign-in/oidc",
  method: "get",
  handler: (req) =>
    orRefusal(req, async () => {
      const { attempt, url } = await provider.begin(
        returnPath(req.searchParams.get("redirect")),
      );
      return new Response(null, {
        status: 302,
        headers: {
          location: String(url),
          "cache-control": "no-store",
          "set-cookie": keepAttempt(attempt, req.payload.secret, isSecure),
        },
      });
    }),
});

const comeBack = (
  provider: Provider,
  settings: SingleSignOn,
  isSecure: boolean,
): Endpoint => ({
  path: callbackPath.replace("/api", ""),
  method: "get",
  handler: async (req) => {
    const answer = await orRefusal(req, async () => {
      const attempt = readReturned(req);
      const said = await provider.finish(attempt, `?${req.searchParams}`);
      const person = await personOf(req.payload, said, settings);
      const page = onwardPage(
        String(new URL(attempt.returnTo, settings.serverUrl)),
      );
      page.headers.append("set-cookie", await sessionCookie(req, person));
      return page;
    });
    answer.headers.append("set-cookie", forgetAttempt(isSecure));
    return answer;
  },
});

/** The endpoints of single sign-on, where it is set up. */
export function singleSignOnEndpoints(settings: SingleSignOn): Endpoint[] {
  const provider = providerOf(settings);
  const isSecure = settings.serverUrl.startsWith("https://");
  return [begin(provider, isSecure), comeBack(provider, settings, isSecure)];
}
