/** Anything of the address's own origin will do: it is only ever read as a path. */
const anywhere = "https://livery.invalid";

/**
 * Where somebody goes on after signing in: a page of this site, else the dashboard.
 *
 * What browsers could read as another site's address is no page of ours.
 */
export function returnPath(asked: string | null): string {
  const otherwise = "/admin";
  if (!asked || !/^\/(?![/\\])/.test(asked) || !URL.canParse(asked, anywhere))
    return otherwise;
  const { origin, pathname, search, hash } = new URL(asked, anywhere);
  const isPage = pathname === "/admin" || pathname.startsWith("/admin/");
  return origin === anywhere && isPage && !/%(25)*(2f|5c|0)/i.test(pathname)
    ? `${pathname}${search}${hash}`
    : otherwise;
}
