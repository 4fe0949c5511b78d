import Link from "next/link";
import type { Brand } from "#brand";
import type { Person } from "../visit.ts";
import { BrandLogo } from "./brand-logo.tsx";
import { PlaceLink } from "./place-link.tsx";
import { placesOf } from "./navigation.ts";

interface MastheadProps {
  readonly brand: Brand | undefined;
  readonly person: Person;
}

/** The head of every page: whose it is, where one can go, and the way out. */
export function Masthead({ brand, person }: MastheadProps) {
  return (
    <header className="masthead">
      <Link
        href="/"
        className="masthead-home"
        aria-label={`${brand?.name ?? "Livery"} toolkits`}
      >
        {brand ? (
          <BrandLogo brand={brand} layout="horizontal" colorway="color" />
        ) : (
          <span className="logo-words">Livery</span>
        )}
      </Link>
      <nav aria-label="Main">
        <ul>
          {placesOf(person).map((place) => (
            <li key={place.address}>
              <PlaceLink {...place} />
            </li>
          ))}
        </ul>
      </nav>
      <form method="post" action="/sign-out" className="masthead-person">
        <span>{person.name}</span>
        <button type="submit" className="plain">
          Sign out
        </button>
      </form>
    </header>
  );
}
