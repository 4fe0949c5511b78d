import type { TextFieldSingleValidation } from "payload";
import { addressFault, ownHosts } from "./allowed-address.ts";

/** Refuses addresses to which nothing may be sent, as far as the address alone tells. Names are asked again when something is sent. */
export const checkAddress: TextFieldSingleValidation = (value) =>
  addressFault(value ?? "", ownHosts()) ?? true;
