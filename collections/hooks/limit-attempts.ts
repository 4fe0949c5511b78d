/**
 * Bounds how often somebody may try a password, ask for a new one or register, by account and by address.
 *
 * An account that does not exist is counted like one that does, and its password is hashed for nothing:
 * neither the answer nor its time tells which is which. Calls within the program are not counted.
 */
import { pbkdf2 } from "node:crypto";
import { promisify } from "node:util";
import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from "payload";
import { ToolkitError } from "#render/errors";
import { Attempts } from "../sign-in/attempts.ts";
import { clientAddress } from "../sign-in/client-address.ts";

const tenMinutes = 10 * 60 * 1000;

/** Login attempts on one account before its lock, which lasts `lockTime` in milliseconds. */
export const accountLock = { maxLoginAttempts: 5, lockTime: tenMinutes };

const byAccount = { attempts: 10, within: tenMinutes };
const byAddress = { attempts: 50, within: tenMinutes };

const guarded: readonly string[] = ["login", "forgotPassword", "resetPassword"];

const accountIn = (data: unknown): string | undefined =>
  typeof data === "object" && data !== null && "email" in data
    ? String(data.email).toLowerCase().trim()
    : undefined;

/** The hooks that count, with a memory of their own. */
export function limitAttempts(proxies: number): {
  readonly beforeOperation: CollectionBeforeOperationHook;
  readonly afterLogin: CollectionAfterLoginHook;
} {
  const accounts = new Attempts(byAccount);
  const addresses = new Attempts(byAddress);
  const isOverNetwork = (req: PayloadRequest): boolean =>
    req.payloadAPI !== "local";
  return {
    beforeOperation: async ({ args, operation, req }) => {
      const isRegistration = operation === "create" && !req.user;
      if (!isOverNetwork(req)) return args;
      if (!guarded.includes(operation) && !isRegistration) return args;
      refuseAfter(addresses.take(clientAddress(req.headers, proxies)), req);
      const account = accountIn("data" in args ? args.data : undefined);
      if (account) refuseAfter(accounts.take(`${operation} ${account}`), req);
      if (operation === "login" && account) await takeTheTime(account, req);
      return args;
    },
    afterLogin: ({ req, user }) => {
      if (!isOverNetwork(req)) return;
      addresses.giveBack(clientAddress(req.headers, proxies));
      accounts.giveBack(`login ${String(user.email)}`);
    },
  };
}

function refuseAfter(seconds: number, req: PayloadRequest): void {
  if (seconds === 0) return;
  req.responseHeaders = new Headers(req.responseHeaders);
  req.responseHeaders.set("retry-after", String(seconds));
  throw new ToolkitError(
    "too-many-attempts",
    `Too many attempts: wait ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`} and try again`,
  );
}

const hash = promisify(pbkdf2);

/** Does the work of a login where Payload would answer at once: nobody by that address, or a locked account. */
async function takeTheTime(email: string, req: PayloadRequest): Promise<void> {
  const [found] = (
    await req.payload.find({
      collection: "users",
      where: { email: { equals: email } },
      select: { lockUntil: true },
      showHiddenFields: true,
      depth: 0,
      limit: 1,
      pagination: false,
    })
  ).docs;
  const isAnswered =
    !found || (found.lockUntil && new Date(found.lockUntil) > new Date());
  // As long as Payload's own hash of a password.
  if (isAnswered) await hash("nobody", "nobody", 600_000, 32, "sha256");
}
