import { handleEndpoints } from "payload";
import type { Cms } from "#plugin";
import type { Person } from "./payload-cms.ts";

/** How a request is made. */
export interface RestOptions {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  /** Absent: nobody. */
  readonly as?: Person;
  readonly body?: object | FormData;
  /** A body sent as it is, in place of `body`. */
  readonly text?: string;
  /** A file sent as it is, in place of `body`. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks Payload's own REST handler, as a browser would over the network. */
export async function rest(
  { home, payload }: Pick<Cms, "payload"> & { readonly home: string },
  path: string,
  {
    as,
    body,
    bytes,
    headers: given = {},
    method = "GET",
    text,
  }: RestOptions = {},
): Promise<Response> {
  const headers = new Headers(given);
  if (as) headers.set("authorization", `JWT ${as.token}`);
  const isForm = body instanceof FormData;
  if (body && !isForm) headers.set("content-type", "application/json");
  return handleEndpoints({
    config: payload.config,
    // A file may open several: each answers for itself.
    payloadInstanceCacheKey: home,
    request: new Request(`http://localhost:3000/api${path}`, {
      method,
      headers,
      ...(text !== undefined && { body: text }),
      ...(bytes && { body: new Uint8Array(bytes) }),
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    }),
  });
}
