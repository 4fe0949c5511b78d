/** Reads how people come in from the environment, once; what is set wrongly stops the start. */
import type { SignInPolicy } from "#collections";
import { ToolkitError } from "#render/errors";
import { readSetupToken } from "./setup-token.ts";

const switches: Readonly<Record<string, boolean>> = { on: true, off: false };

/** A switch of the environment, `on` or `off`. */
export function readSwitch(name: string, otherwise: boolean): boolean {
  const given = process.env[name];
  if (!given) return otherwise;
  const found = switches[given];
  if (found === undefined)
    throw new ToolkitError(
      "bad-setting",
      `Expected "on" or "off" for ${name} but received "${given}"`,
    );
  return found;
}

/** How many proxies in front of the server are trusted, from `LIVERY_PROXIES`. */
export function readProxies(): number {
  const given = process.env["LIVERY_PROXIES"];
  if (!given) return 0;
  if (/^\d$/.test(given)) return Number(given);
  throw new ToolkitError(
    "bad-setting",
    `Expected the number of trusted proxies, 0 to 9, for LIVERY_PROXIES but received "${given}"`,
  );
}

/** Where nobody could come in at all, something is set wrongly. */
function readLocalLogin(): boolean {
  const isOn = readSwitch("LIVERY_LOCAL_LOGIN", true);
  if (isOn || process.env["LIVERY_OIDC_ISSUER"]) return isOn;
  throw new ToolkitError(
    "bad-setting",
    "Cannot switch LIVERY_LOCAL_LOGIN off without single sign-on: set LIVERY_OIDC_ISSUER",
  );
}

/** What the operator has decided about signing in. */
export function readSignInPolicy(home: string): SignInPolicy {
  return {
    localLogin: readLocalLogin(),
    secureCookies: (process.env["SERVER_URL"] ?? "").startsWith("https://"),
    proxies: readProxies(),
    isLocalOnly: readSwitch("LIVERY_LOCAL_ONLY", false),
    setupToken: () => readSetupToken(home),
  };
}
