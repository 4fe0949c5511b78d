import { clientAddress } from "#collections";
import { readProxies } from "../sign-in/sign-in-settings.ts";

/** The address in the network that a request of the guide comes from, behind the proxies that are trusted. */
export const guideAddress = (headers: Headers): string =>
  clientAddress(headers, readProxies());
