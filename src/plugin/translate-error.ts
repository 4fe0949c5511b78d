import {
  AuthenticationError,
  LockedAuth,
  type AfterErrorHook,
  type AfterErrorResult,
} from "payload";
import { BrandError } from "#brand";
import { ToolkitError } from "#render/errors";

/** What the web calls a code of ours; any other is a bad request. */
const statuses: Readonly<Record<string, number>> = {
  forbidden: 403,
  "press-only": 403,
  "unknown-person": 401,
  blocked: 409,
  "already-there": 409,
  // Nobody waits for the answer any more.
  superseded: 409,
  "in-use": 409,
  immutable: 409,
  conflict: 409,
  "rights-block": 409,
  "campaign-over": 409,
  // What was written does not fit the pages of its document.
  flow: 409,
  "quick-guide-overflow": 409,
  "fact-superseded": 409,
  "own-work": 403,
  "not-approved": 409,
  "no-approval-route": 409,
  "nothing-to-approve": 409,
  rejected: 409,
  altered: 409,
  // Refused by law for a time: RFC 7725.
  "election-block": 451,
  "changed-meanwhile": 412,
  "too-large": 413,
  "duplicate-photograph": 409,
  "not-found": 404,
  "unknown-toolkit": 404,
  gone: 410,
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

/** PostgreSQL's codes for a text where a number belongs, a number too large, a page before the first, and a NUL. */
const unfitCodes: readonly unknown[] = [
  "22P02",
  "22003",
  "2201W",
  "2201X",
  "22021",
];

const unfit: Answer = {
  status: 400,
  name: "unfit-value",
  message:
    "The query holds a value that does not fit its field: numbers for identifiers, limits and pages, none below zero, and texts without NUL characters",
};

/** Drizzle puts what the database said behind its own error. */
const isUnfit = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && unfitCodes.includes(error.code)) ||
    isUnfit(error.cause));

/** A name that was asked for and is not there, or a brand's own definition that somebody must put right first. */
const brandAnswer = ({ code, message }: BrandError): Answer => ({
  status: code.endsWith("/unknown") ? 400 : 409,
  name: code,
  message,
});

function answerTo(error: unknown): Answer | undefined {
  if (isUnfit(error)) return unfit;
  if (error instanceof AuthenticationError || error instanceof LockedAuth)
    return notLoggedIn;
  if (error instanceof BrandError) return brandAnswer(error);
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
