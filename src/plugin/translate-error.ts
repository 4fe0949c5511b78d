import {
  AuthenticationError,
  LockedAuth,
  type AfterErrorHook,
  type AfterErrorResult,
} from "payload";
import { ToolkitError } from "#render/errors";

/** What the web calls a code of ours; any other is a bad request. */
const statuses: Readonly<Record<string, number>> = {
  forbidden: 403,
  "press-only": 403,
  "unknown-person": 401,
  blocked: 409,
  "already-there": 409,
  "in-use": 409,
  immutable: 409,
  conflict: 409,
  "rights-block": 409,
  "changed-meanwhile": 412,
  "too-large": 413,
  "duplicate-photograph": 409,
  "not-found": 404,
  "too-long": 413,
  "missing-supply": 500,
  "too-many-attempts": 429,
  "too-slow": 408,
  busy: 429,
};

interface Answer {
  readonly status: number;
  readonly name: string;
  readonly message: string;
}

/** One answer for a wrong password, an unknown address and a locked account, which tells none of them apart. */
const notLoggedIn: Answer = {
  status: 401,
  name: "not-logged-in",
  message:
    "The e-mail address or the password is wrong, or there were too many attempts: check both, or wait ten minutes",
};

function answerTo(error: unknown): Answer | undefined {
  if (error instanceof AuthenticationError || error instanceof LockedAuth)
    return notLoggedIn;
  if (!(error instanceof ToolkitError)) return undefined;
  const { code, message } = error;
  return { status: statuses[code] ?? 400, name: code, message };
}

/** GraphQL wraps what a resolver throws. */
const originOf = (error: Error): unknown =>
  "originalError" in error && error.originalError ? error.originalError : error;

/** Passes the sentence of our own errors on to the one who asked, where Payload would say nothing. */
export const translateError: AfterErrorHook = ({ error, graphqlResult }) => {
  const answer = answerTo(originOf(error));
  if (!answer) return undefined;
  const { message, name, status } = answer;
  const result: AfterErrorResult = {
    status,
    response: { errors: [{ name, message }] },
  };
  return graphqlResult
    ? {
        ...result,
        graphqlResult: {
          ...graphqlResult,
          message,
          extensions: { name, statusCode: status },
        },
      }
    : result;
};
