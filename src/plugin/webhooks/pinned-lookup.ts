import { lookup as resolve, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { isOpenAddress } from "#collections";

/** A name that leads to one's own network. */
export class PrivateAddressError extends Error {
  constructor(host: string) {
    super(
      `${host} leads to an address of one’s own network: ask the operator to name it in LIVERY_WEBHOOK_HOSTS`,
    );
    this.name = "PrivateAddressError";
  }
}

/** How names are resolved; the system's way unless a test says otherwise. */
export type Resolve = (
  host: string,
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

const bySystem: Resolve = (host, done) =>
  resolve(host, { all: true, verbatim: true }, done);

/**
 * Resolves a name for one connection, and lets it through only where every address is on the open network.
 *
 * The connection is made to the very addresses that were judged: a name that answers otherwise a moment later
 * (DNS rebinding) leads nowhere.
 */
export const pinnedLookup =
  (find: Resolve = bySystem): LookupFunction =>
  (host, options, done) => {
    find(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) {
        done(error ?? new Error(`${host} has no address`), "", 0);
        return;
      }
      if (!addresses.every(({ address }) => isOpenAddress(address))) {
        done(new PrivateAddressError(host), "", 0);
        return;
      }
      if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
