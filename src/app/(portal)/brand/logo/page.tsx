import type { Metadata } from "next";
import { guideVisit } from "../guide-visit.ts";
import { readAsked, type Query } from "./asked.ts";
import { ClearSpace } from "./clear-space.tsx";
import { Finder } from "./finder.tsx";
import "./logo.css";
import { OwnSections } from "../parts/own-sections.tsx";
import { Partners } from "./partners.tsx";
import { Versions } from "./versions.tsx";

export const metadata: Metadata = {
  title: "Logo",
  description: "Which version on which ground, at which size, and its files.",
};

interface Asked {
  readonly searchParams: Promise<Query>;
}

/** The logo: which version stands where, its files, and how it stands beside others. */
export default async function LogoPage({ searchParams }: Asked) {
  const visit = await guideVisit("/brand/logo");
  const { brand } = visit;
  const asked = readAsked(await searchParams, brand);
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Logo</h1>
        <p className="lead">
          Say where it will stand. You get the version for that ground, its
          least size and its files.
        </p>
      </header>
      <Finder brand={brand} asked={asked} />
      <Versions brand={brand} />
      <ClearSpace brand={brand} />
      <Partners brand={brand} asked={asked} />
      <OwnSections guide={visit} keys={["logo-misuse", "partnership"]} />
    </div>
  );
}
