/**
 * Whether a form was sent from a page of this site.
 *
 * Browsers say where a request comes from, in words or by its origin; one that says neither is refused.
 */
export function isOwnPost(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  return (
    origin !== null &&
    URL.canParse(origin) &&
    new URL(origin).host === headers.get("host")
  );
}
