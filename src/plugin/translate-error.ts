import type { AfterErrorHook } from "payload";
import { ToolkitError } from "#render/errors";

/** What the web calls a code of ours; any other is a bad request. */
const statuses: Readonly<Record<string, number>> = {
  forbidden: 403,
  "press-only": 403,
  "unknown-person": 401,
  blocked: 409,
  "in-use": 409,
  immutable: 409,
  "rights-block": 409,
  "too-large": 413,
  "not-found": 404,
  "too-long": 413,
  "missing-supply": 500,
};

/** Passes the sentence of our own errors on to the one who asked, where Payload would say nothing. */
export const translateError: AfterErrorHook = ({ error }) => {
  if (!(error instanceof ToolkitError)) return undefined;
  return {
    status: statuses[error.code] ?? 400,
    response: { errors: [{ name: error.code, message: error.message }] },
  };
};
