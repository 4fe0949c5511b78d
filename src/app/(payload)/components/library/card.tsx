"use client";

import { Link, useConfig } from "@payloadcms/ui";
import { StandingBadge } from "../standing-badge.tsx";
import type { Found } from "./use-library-search.ts";

/** One photograph of the library: what it shows, whose it is, and whether it may be used today. */
export function Card({ photograph }: { readonly photograph: Found }) {
  const { alt, credit, id, original, standing, title } = photograph;
  const { admin, api } = useConfig().config.routes;
  const { height, width } = original ?? {};
  return (
    <li className="livery-library__card">
      <Link href={`${admin}/collections/photographs/${id}`} prefetch={false}>
        <img
          src={`${api}/photographs/${id}/pictures/thumbnail`}
          alt={alt ?? ""}
          loading="lazy"
          decoding="async"
        />
        <span className="livery-library__title">{title ?? "Untitled"}</span>
      </Link>
      <p>
        <StandingBadge standing={standing} />
      </p>
      {!alt && <p className="livery-due">Alternative text missing</p>}
      <p className="livery-small">{credit ?? "No credit given"}</p>
      {width && height && (
        <p className="livery-small">
          {width.toLocaleString("en-GB")} × {height.toLocaleString("en-GB")} px
        </p>
      )}
    </li>
  );
}
