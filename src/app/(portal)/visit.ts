/** Who looks at a page: asked once for each request, of Payload's own session. */
import config from "@payload-config";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import {
  createLocalReq,
  getPayload,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from "payload";
import { cache } from "react";

/** A person with a session. */
export type Person = Extract<TypedUser, { collection: "users" }>;

/** One look at a page. */
export interface Visit {
  readonly payload: Payload;
  /** Nobody, where nobody has signed in or their time is over. Machines see no pages. */
  readonly person: Person | undefined;
}

/** Who looks at the page that is being drawn. */
export const visit = cache(async (): Promise<Visit> => {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: asOpened(await headers()) });
  return {
    payload,
    person: user?.collection === "users" ? user : undefined,
  };
});

/**
 * The headers of a request as if the address had been typed.
 *
 * Payload takes no session from a request that another site led to. For pages, which change nothing and
 * stand in no frame, that would ask people to sign in again whenever they follow a link to us.
 */
function asOpened(given: Headers): Headers {
  const opened = new Headers(given);
  opened.delete("origin");
  opened.set("sec-fetch-site", "none");
  return opened;
}

/** A visit of somebody who has signed in, with the request that Payload's own functions ask for. */
export interface OwnVisit {
  readonly payload: Payload;
  readonly person: Person;
  readonly req: PayloadRequest;
}

/** Lets somebody in who has signed in; others sign in first and come back to the same address. */
export async function signedIn(address: string): Promise<OwnVisit> {
  const { payload, person } = await visit();
  if (!person) redirect(signInAddress(address));
  return {
    payload,
    person,
    req: await createLocalReq({ user: person }, payload),
  };
}

/** The sign-in page that leads on to an address. */
export const signInAddress = (address: string): string =>
  address === "/"
    ? "/sign-in"
    : `/sign-in?${new URLSearchParams({ next: address })}`;
