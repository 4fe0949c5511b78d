/** Anything of the address's own origin will do: it is only ever read as a path. */
const anywhere = "https://livery.invalid";

/** How the addresses of our pages begin, beside the first page's: nobody is sent on to an endpoint. */
const pages: readonly string[] = [
  "admin",
  "toolkits",
  "made",
  "print",
  "press",
  "brand",
];

/** Whoever opens one is given the guide: a link does that, and no sign-in. */
const passes = "/brand/open/";

/**
 * Where somebody goes on after signing in: a page of this site, else the one that is given for it.
 *
 * What browsers could read as another site's address is no page of ours.
 */
export function returnPath(asked: string | null, otherwise = "/admin"): string {
  if (!asked || !/^\/(?![/\\])/.test(asked) || !URL.canParse(asked, anywhere))
    return otherwise;
  const { origin, pathname, search, hash } = new URL(asked, anywhere);
  const isPage =
    pathname === "/" ||
    (pages.includes(pathname.split("/")[1] ?? "") &&
      !pathname.startsWith(passes));
  return origin === anywhere && isPage && !/%(25)*(2f|5c|0)/i.test(pathname)
    ? `${pathname}${search}${hash}`
    : otherwise;
}
