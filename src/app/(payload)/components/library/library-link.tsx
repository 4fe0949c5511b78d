"use client";

import { Link, NavGroup, useConfig } from "@payloadcms/ui";
import { usePathname } from "next/navigation";

/** The library in the navigation, beneath the collections. */
export function LibraryLink() {
  const address = `${useConfig().config.routes.admin}/library`;
  const isHere = usePathname() === address;
  const label = <span className="nav__link-label">Photograph library</span>;
  return (
    <NavGroup label="Search">
      {isHere ? (
        <div className="nav__link" id="nav-library" aria-current="page">
          <div className="nav__link-indicator" />
          {label}
        </div>
      ) : (
        <Link
          className="nav__link"
          href={address}
          id="nav-library"
          prefetch={false}
        >
          {label}
        </Link>
      )}
    </NavGroup>
  );
}

/** Above the list of photographs: the way to the library. */
export function LibraryInvitation() {
  const address = `${useConfig().config.routes.admin}/library`;
  return (
    <p className="livery-filters">
      <Link href={address} prefetch={false}>
        Search the photograph library by words, colour, size and use
      </Link>
    </p>
  );
}
