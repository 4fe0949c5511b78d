/**
 * What a browser may do with our pages: the policy on content and the headers beside it.
 *
 * Pages alone are told of here. What the endpoints hand out bears headers of its own.
 */

/** Whose page it is: `portal` is ours alone, `admin` is Payload's with parts of ours, `live` is ours within the admin. */
export type PageKind = "portal" | "admin" | "live";

/** What a page is, by its path. */
export function pageKindOf(path: string): PageKind {
  if (/^\/admin(\/|$)/.test(path)) return "admin";
  return path.startsWith("/live/") ? "live" : "portal";
}

/** What a policy depends on. */
export interface PolicyGround {
  readonly kind: PageKind;
  /** Named by every script of this one answer, and by nothing else. */
  readonly nonce: string;
  /** Next's development server evaluates code and writes style elements into the page. */
  readonly isDevelopment: boolean;
}

const nothing = "'none'";
const here = "'self'";

/** What our own pages need: no style or script that we did not write, and nothing from elsewhere. */
const portal = (nonce: string) => ({
  "default-src": [nothing],
  "script-src": [`'nonce-${nonce}'`, "'strict-dynamic'"],
  "style-src": [here, `'nonce-${nonce}'`],
  // Pictures that are being edited come as answers, and are shown from memory.
  "img-src": [here, "blob:"],
  "font-src": [here],
  "connect-src": [here],
  "manifest-src": [here],
  "form-action": [here],
  "base-uri": [nothing],
  "frame-ancestors": [nothing],
});

/** Payload writes styles into elements and shows pictures from memory; its scripts bear the nonce. */
const admin = (nonce: string) => ({
  ...portal(nonce),
  "style-src": [here, "'unsafe-inline'"],
  "img-src": [here, "blob:", "data:"],
  "font-src": [here, "data:"],
  "frame-src": [here],
  "base-uri": [here],
});

/** A page of ours that the admin shows beside its form, and nobody else. */
const live = (nonce: string) => ({
  ...portal(nonce),
  "frame-ancestors": [here],
});

const policies = { portal, admin, live } as const;

/** What names the scripts of one answer: told once, and guessed by nobody. */
export const freshNonce = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");

/** The `Content-Security-Policy` of one page. */
export function contentPolicy({
  isDevelopment,
  kind,
  nonce,
}: PolicyGround): string {
  const policy: Record<string, readonly string[]> = policies[kind](nonce);
  const asServed = isDevelopment
    ? {
        ...policy,
        "script-src": [...(policy["script-src"] ?? []), "'unsafe-eval'"],
        "style-src": [here, "'unsafe-inline'"],
      }
    : policy;
  return Object.entries(asServed)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** What every page says beside its policy. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "x-robots-tag": "noindex, nofollow",
};

/** What a page of a kind says beside its policy. */
export const headersOf = (kind: PageKind): Readonly<Record<string, string>> =>
  kind === "live"
    ? { ...pageHeaders, "x-frame-options": "SAMEORIGIN" }
    : pageHeaders;
