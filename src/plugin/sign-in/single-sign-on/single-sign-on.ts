/** Where people prove who they are, and what that makes them here. Read once; what is set wrongly stops the start. */
import { z } from "zod";
import { roles, type Role } from "#collections";
import { ToolkitError } from "#render/errors";

/** How the organisation's own sign-in, an OpenID provider, is reached and believed. */
export interface SingleSignOn {
  /** The provider, as its tokens name it. HTTPS, or this computer. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that lists a person's groups. */
  readonly roleClaim: string;
  /** What a group of the provider is here. Who is in none of them is refused. */
  readonly roles: Readonly<Record<string, readonly Role[]>>;
  /** What is asked of the provider, apart by spaces. */
  readonly scopes: string;
  /** The outside address of this server, where people come back to. */
  readonly serverUrl: string;
}

/** Where the provider sends people back to, which it must know. */
export const callbackPath = "/api/sign-in/oidc/callback";

const role = z.enum(roles);

const roleMapping = z.record(
  z.string().min(1),
  z.union([role.transform((one): readonly Role[] => [one]), z.array(role)]),
);

const refuse = (message: string): never => {
  throw new ToolkitError("bad-setting", message);
};

function need(name: string): string {
  return (
    process.env[name] ??
    refuse(`Cannot use single sign-on: LIVERY_OIDC_ISSUER needs ${name} too`)
  );
}

const isHere = ({ hostname }: URL): boolean =>
  ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

/** An address that nobody between can read. */
function safeAddress(name: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isHere(url)))
    return given;
  return refuse(
    `Expected an address that begins with "https://" for ${name} but received "${given}"`,
  );
}

function readMapping(): SingleSignOn["roles"] {
  const given = need("LIVERY_OIDC_ROLES");
  const found = roleMapping.safeParse(parsed(given));
  if (found.success && Object.keys(found.data).length > 0) return found.data;
  return refuse(
    `Expected groups and their roles as JSON, such as {"Brand team":"guardian"}, for LIVERY_OIDC_ROLES but received ${JSON.stringify(given)}: the roles are ${roles.join(", ")}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the operator has set, or nothing where there is no issuer. */
export function readSingleSignOn(): SingleSignOn | undefined {
  const issuer = process.env["LIVERY_OIDC_ISSUER"];
  if (!issuer) return undefined;
  return {
    issuer: safeAddress("LIVERY_OIDC_ISSUER", issuer),
    clientId: need("LIVERY_OIDC_CLIENT_ID"),
    clientSecret: need("LIVERY_OIDC_CLIENT_SECRET"),
    roleClaim: process.env["LIVERY_OIDC_ROLE_CLAIM"] ?? "groups",
    roles: readMapping(),
    scopes: process.env["LIVERY_OIDC_SCOPES"] ?? "openid email profile",
    serverUrl: safeAddress("SERVER_URL", need("SERVER_URL")),
  };
}
