import type { ReactNode } from "react";
import { readLook } from "../look/read-look.ts";
import { Colophon } from "../parts/colophon.tsx";
import { Masthead } from "../parts/masthead.tsx";
import { PicturesAgain } from "../parts/pictures-again.tsx";
import { visit } from "../visit.ts";

/** The frame of every page behind the sign-in. Pages ask for the session themselves. */
export default async function SignedInLayout({
  children,
}: {
  readonly children: ReactNode;
}) {
  const { payload, person } = await visit();
  const look = await readLook(payload);
  return (
    <>
      {person && <Masthead brand={look?.brand} person={person} />}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Colophon brand={look?.brand} />
      <PicturesAgain />
    </>
  );
}
