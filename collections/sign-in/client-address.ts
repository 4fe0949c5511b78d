/**
 * The address that a request comes from, as the outermost trusted proxy saw it.
 *
 * Everybody can write `x-forwarded-for`; each proxy adds the address it saw at the end. So of `proxies`
 * trusted ones the entry that many from the end counts. Without a proxy the server itself writes the
 * header, unless the visitor did: then only the limits by account hold.
 */
export function clientAddress(headers: Headers, proxies: number): string {
  const seen = addressesIn(headers);
  return seen.at(-Math.max(1, proxies)) ?? seen[0] ?? "unknown";
}

/** Whether every address that a request has passed is this computer's own. */
export const isFromThisComputer = (headers: Headers): boolean =>
  addressesIn(headers).every((address) =>
    /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(address),
  );

const addressesIn = (headers: Headers): readonly string[] =>
  (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter(Boolean);
