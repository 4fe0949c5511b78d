import { defaultHome } from "../home.ts";
import { readSignInPolicy } from "./sign-in-settings.ts";
import { readSingleSignOn } from "./single-sign-on/single-sign-on.ts";

/** How people may come in, as the operator has set it. */
export interface WaysIn {
  /** With an e-mail address and a password. */
  readonly password: boolean;
  /** With the organisation's own account. */
  readonly organisation: boolean;
}

/** What a sign-in page offers. */
export const waysIn = (): WaysIn => ({
  password: readSignInPolicy(defaultHome()).localLogin,
  organisation: readSingleSignOn() !== undefined,
});
