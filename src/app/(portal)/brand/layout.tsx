import type { Metadata } from "next";
import { after } from "next/server";
import type { ReactNode } from "react";
import { readySearch } from "#plugin/portal";
import { readLook } from "../look/read-look.ts";
import { Colophon } from "../parts/colophon.tsx";
import { visit } from "../visit.ts";
import "./guide.css";
import { guideIfOpen, guideVisitOrNone } from "./guide-visit.ts";
import { GuideMasthead } from "./parts/guide-masthead.tsx";
import { guidePlaces } from "./places.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { payload } = await visit();
  const look = await readLook(payload);
  const of = look?.brand.name ?? "Livery";
  // What everybody may read may be found; what a login or a link opens never is.
  const isFound = (await guideIfOpen())?.isPublic ?? false;
  return {
    robots: { index: isFound, follow: isFound },
    title: {
      template: `%s · ${of} brand guide`,
      absolute: `${of} brand guide`,
    },
    description: `How ${of} looks, sounds and is printed, for everybody who works on it.`,
  };
}

/** The frame of the brand guide. Pages ask for themselves who may read. */
export default async function GuideLayout({
  children,
}: {
  readonly children: ReactNode;
}) {
  const guide = await guideVisitOrNone();
  // Whoever asks the first question after a publication finds the index made.
  if (guide) after(() => readySearch({ ...guide, places: guidePlaces }));
  return (
    <>
      {guide && <GuideMasthead guide={guide} />}
      <main id="content" className="guide" tabIndex={-1}>
        {children}
      </main>
      <Colophon brand={guide?.brand} says={colophonWords} />
    </>
  );
}

const colophonWords =
  "The guide is drawn from the rules and colours that every output is checked against.";
