/**
 * Where a webhook may send: to the open network over https, and to hosts of one's own network that the operator names.
 *
 * It judges addresses as they are written and as a name is resolved; it resolves none itself.
 */
import { BlockList, isIP } from "node:net";
import { ToolkitError } from "#render/errors";
import { specialAddresses } from "./special-addresses.table.ts";

const special = new BlockList();
for (const row of specialAddresses) special.addSubnet(...row);

/** Whether an IP address is on the open network, and so nobody's own. IPv4 written as IPv6 is taken for IPv4. */
export function isOpenAddress(address: string): boolean {
  const family = isIP(address);
  return (
    family !== 0 && !special.check(address, family === 4 ? "ipv4" : "ipv6")
  );
}

const hostShape = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/;

/** The hosts of one's own network that may be sent to, without https too: `LIVERY_WEBHOOK_HOSTS`, as `cms.internal,localhost:4010`. */
export function ownHosts(
  given = process.env["LIVERY_WEBHOOK_HOSTS"] ?? "",
): ReadonlySet<string> {
  const hosts = given
    .toLowerCase()
    .split(",")
    .map((host) => host.trim())
    .filter((host) => host !== "");
  const wrong = hosts.find((host) => !hostShape.test(host));
  if (wrong !== undefined)
    throw new ToolkitError(
      "bad-setting",
      `Expected hosts such as "cms.internal,localhost:4010" for LIVERY_WEBHOOK_HOSTS but received "${wrong}"`,
    );
  return new Set(hosts);
}

/** Whether an address is on a host that the operator names, with its port or whatever its port. */
export const isOwnHost = (
  { host, hostname }: URL,
  own: ReadonlySet<string>,
): boolean => own.has(host) || own.has(hostname);

/** Why nothing may be sent to an address, as far as it can be told without asking who it is; absent where something may. */
export function addressFault(
  address: string,
  own: ReadonlySet<string>,
): string | undefined {
  if (!URL.canParse(address))
    return "Give a whole address that begins with https://";
  const url = new URL(address);
  if (url.username || url.password)
    return "Leave name and password out of the address: requests are signed";
  if (url.hash) return "Leave out what stands after #: it is never sent";
  if (isOwnHost(url, own))
    return /^https?:$/.test(url.protocol)
      ? undefined
      : "Give an address that begins with https:// or http://";
  if (url.protocol !== "https:")
    return "Give an address that begins with https://, or ask the operator to name its host in LIVERY_WEBHOOK_HOSTS";
  const literal = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const isSpecial =
    (isIP(literal) > 0 && !isOpenAddress(literal)) ||
    /(^|\.)(localhost|local|internal|home\.arpa)\.?$/.test(url.hostname);
  return isSpecial
    ? "This is an address of one’s own network: ask the operator to name its host in LIVERY_WEBHOOK_HOSTS"
    : undefined;
}
