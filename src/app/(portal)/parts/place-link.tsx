"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { Place } from "./navigation.ts";

interface PlaceLinkProps extends Place {
  /** Whether every page beneath the address counts as being there. */
  readonly isWholePart?: boolean;
}

/** A link of the head, which says when one is there. */
export function PlaceLink({
  address,
  isWholePart = false,
  words,
}: PlaceLinkProps) {
  const here = usePathname();
  const isBeneath = isWholePart && here.startsWith(`${address}/`);
  return (
    <Link
      href={address}
      prefetch={false}
      {...(here === address && { "aria-current": "page" })}
      {...(isBeneath && { "aria-current": "true" })}
    >
      {words}
    </Link>
  );
}
