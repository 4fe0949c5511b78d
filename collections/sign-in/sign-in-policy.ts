/** How people come in: what the operator decides, never what a visitor says. */
export interface SignInPolicy {
  /** Whether people may log in with an e-mail address and a password. */
  readonly localLogin: boolean;
  /** Whether browsers send the session over HTTPS only. */
  readonly secureCookies: boolean;
  /** Trusted proxies in front of the server. */
  readonly proxies: number;
  /** Whether the server listens to this computer alone. */
  readonly isLocalOnly: boolean;
  /** What the first person must know where others reach the server. */
  readonly setupToken: () => string;
}
