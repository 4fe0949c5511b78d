/** Who reads the brand guide, and under what rule its answers are kept. */
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { createLocalReq, type Payload, type PayloadRequest } from "payload";
import { cache } from "react";
import { guidePassCookie, guideReaderOf, type Guide } from "#plugin/portal";
import { signInAddress, visit } from "../visit.ts";

/** One look at the guide by somebody who may read it. */
export interface GuideVisit extends Guide {
  readonly payload: Payload;
  /** For Payload's own functions: with the person who has signed in, or with nobody. */
  readonly req: PayloadRequest;
}

const asked = cache(async () => {
  const { payload, person } = await visit();
  const pass = (await cookies()).get(guidePassCookie)?.value;
  const guide = await guideReaderOf(payload, { pass, person });
  return typeof guide === "string" ? guide : { ...guide, payload };
});

/** Lets in whoever may read the guide; others sign in first and come back to the same address. */
export async function guideVisit(address: string): Promise<GuideVisit> {
  const found = await asked();
  if (found === "none") notFound();
  if (found === "closed") redirect(signInAddress(address));
  return { ...found, req: await requestOf(found) };
}

/** The same for answers that are no pages: nothing where whoever asks may not read the guide. */
export async function guideVisitOrNone(): Promise<GuideVisit | undefined> {
  const found = await asked();
  return typeof found === "string"
    ? undefined
    : { ...found, req: await requestOf(found) };
}

/** For frames around pages, which ask for themselves: the guide where it may be read. */
export async function guideIfOpen(): Promise<Guide | undefined> {
  const found = await asked();
  return typeof found === "string" ? undefined : found;
}

const requestOf = ({
  payload,
  reader,
}: Guide & { readonly payload: Payload }): Promise<PayloadRequest> =>
  createLocalReq(
    reader.kind === "person"
      ? { user: { ...reader.person, collection: "users" } }
      : {},
    payload,
  );
