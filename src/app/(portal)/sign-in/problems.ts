/** Why somebody was not let in, as the address of the page says it. */
export type SignInProblem = "no-match" | "wait" | "failed";

/** What the page says of it, and what to do. */
export const problemWords: Readonly<Record<SignInProblem, string>> = {
  "no-match":
    "The e-mail address and the password do not match. Check both and try again.",
  wait: "That was tried too often. Wait ten minutes and try again, or ask an administrator.",
  failed:
    "Signing in did not work because of a fault on our side. Try again in a minute.",
};

/** Whether an address says a problem that we know. */
export const isSignInProblem = (text: unknown): text is SignInProblem =>
  typeof text === "string" && Object.hasOwn(problemWords, text);
