import Link from "next/link";
import type { Guide } from "#plugin/portal";
import { BrandLogo } from "../../parts/brand-logo.tsx";
import { PlaceLink } from "../../parts/place-link.tsx";
import { guidePlaces } from "../places.ts";
import { GuideSearch } from "./guide-search.tsx";
import "./guide-search.css";

interface GuideMastheadProps {
  readonly guide: Guide;
}

/** The head of the brand guide: whose it is, its parts, and the way in or out. */
export function GuideMasthead({
  guide: { brand, reader },
}: GuideMastheadProps) {
  return (
    <header className="masthead guide-masthead">
      <Link
        href="/brand"
        className="masthead-home"
        prefetch={false}
        aria-label={`${brand.name} brand guide`}
      >
        <BrandLogo brand={brand} layout="horizontal" colorway="color" />
        <span className="guide-name" aria-hidden="true">
          Brand guide
        </span>
      </Link>
      {guidePlaces.length > 0 && (
        <nav aria-label="Brand guide">
          <ul>
            {guidePlaces.map(({ address, words }) => (
              <li key={address}>
                <PlaceLink address={address} words={words} isWholePart />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <GuideSearch />
      <WayInOrOut reader={reader} />
    </header>
  );
}

function WayInOrOut({ reader }: Pick<Guide, "reader">) {
  switch (reader.kind) {
    case "anybody":
      return (
        <p className="masthead-person">
          <Link href="/sign-in?next=%2Fbrand" prefetch={false}>
            Sign in
          </Link>
        </p>
      );
    case "link":
      return <p className="masthead-person">For {reader.share.recipient}</p>;
    case "person":
      return (
        <form method="post" action="/sign-out" className="masthead-person">
          <Link href="/" prefetch={false}>
            Toolkits
          </Link>
          <span>{reader.person.name}</span>
          <button type="submit" className="plain">
            Sign out
          </button>
        </form>
      );
  }
}
