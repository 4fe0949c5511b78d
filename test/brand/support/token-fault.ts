import { InvalidTokenError, readTokens } from "#brand";

/** The error with which a token file is refused; throws when it is not. */
export function tokenFault(source: unknown): InvalidTokenError {
  try {
    readTokens(source);
  } catch (error) {
    if (error instanceof InvalidTokenError) return error;
    throw error;
  }
  throw new Error("Expected the file to be refused");
}
