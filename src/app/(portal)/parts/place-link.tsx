"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { Place } from "./navigation.ts";

/** A link of the head, which says when one is there. */
export function PlaceLink({ address, words }: Place) {
  const here = usePathname();
  return (
    <Link
      href={address}
      prefetch={false}
      {...(here === address && { "aria-current": "page" })}
    >
      {words}
    </Link>
  );
}
