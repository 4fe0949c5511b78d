/** Which visits get a page that is kept: those of which nothing can be told but the address. */
import { guidePlaces } from "../places.ts";

/** Bears the visit for which a page is drawn that will be kept. */
export const drawHeader = "x-livery-draw";

/** Where kept pages are answered. */
export const keptPath = "/brand/kept";

/** What of a request decides. */
export interface AskedPage {
  readonly method: string;
  readonly path: string;
  /** With its question mark; empty where nothing is asked. */
  readonly search: string;
  readonly headers: Headers;
}

/** Whoever brings a cookie or a key may be somebody, and what an address asks is drawn for it. */
export function mayBeKept({
  headers,
  method,
  path,
  search,
}: AskedPage): boolean {
  return (
    method === "GET" &&
    isPlace(path) &&
    isPlain(path, search) &&
    // Steps between pages within a browser ask for something else than the page.
    (headers.get("accept") ?? "").includes("text/html") &&
    !["cookie", "authorization", drawHeader].some((name) => headers.has(name))
  );
}

const within = ["/brand/guidelines", "/brand/formats"];

const isPlace = (path: string): boolean =>
  path === "/brand" ||
  guidePlaces.some(({ address }) => address === path) ||
  within.some((place) => new RegExp(`^${place}/[a-z0-9-]{1,80}$`).test(path));

/** Addresses that ask something are endless, but for whom somebody reads the guidelines. */
const isPlain = (path: string, search: string): boolean =>
  search === "" ||
  (/^\/brand\/guidelines(\/|$)/.test(path) &&
    /^\?for=(designers|suppliers|partners)$/.test(search));
