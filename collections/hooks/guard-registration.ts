import { createHash, timingSafeEqual } from "node:crypto";
import type { CollectionBeforeOperationHook, PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { isFromThisComputer } from "../sign-in/client-address.ts";
import type { SignInPolicy } from "../sign-in/sign-in-policy.ts";

const digest = (text: string): Buffer =>
  createHash("sha256").update(text).digest();

const knows = (token: string, given: unknown): boolean =>
  typeof given === "string" &&
  timingSafeEqual(digest(given.trim()), digest(token));

/** Whether somebody unknown makes a person over the network: only Payload's first registration gets that far. */
const isRegistration = (operation: string, req: PayloadRequest): boolean =>
  operation === "create" && req.payloadAPI !== "local" && !req.user;

/**
 * Lets nobody register first who merely found the server first.
 *
 * Where others reach the server, the first person must know the set-up token. The token comes with the
 * form or as header `x-livery-setup-token`, and is never stored.
 */
export const guardRegistration =
  (policy: SignInPolicy): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    if (operation !== "create" || !("data" in args)) return args;
    const { setupToken, ...data }: Record<string, unknown> = args.data;
    // Without the override it is no registration, and access refuses it.
    if (isRegistration(operation, req) && overrideAccess) {
      refuseRegistration(policy, setupToken, req);
    }
    return { ...args, data };
  };

function refuseRegistration(
  policy: SignInPolicy,
  given: unknown,
  req: PayloadRequest,
): void {
  if (!policy.localLogin)
    throw new ToolkitError(
      "forbidden",
      "Local accounts are switched off: sign in with single sign-on",
    );
  if (policy.isLocalOnly && isFromThisComputer(req.headers)) return;
  const token = given ?? req.headers.get("x-livery-setup-token");
  if (!knows(policy.setupToken(), token))
    throw new ToolkitError(
      "forbidden",
      "Cannot register the first person: enter the set-up token that the operator set as LIVERY_SETUP_TOKEN or finds in the file setup-token of the home folder",
    );
}

/** Closes passwords where people sign in elsewhere; the sessions of single sign-on stay good. */
export const refuseLocalLogin =
  (policy: SignInPolicy): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    const isLocal = ["login", "forgotPassword", "resetPassword"].includes(
      operation,
    );
    if (isLocal && !policy.localLogin && req.payloadAPI !== "local")
      throw new ToolkitError(
        "forbidden",
        "Logging in with a password is switched off: sign in with single sign-on",
      );
    return args;
  };
