import Link from "next/link";
import type { GuideAnswer } from "#plugin/portal";
import { searchAddress } from "./search-address.ts";

/** The kinds in which something was found, each with how much, to look at one alone. */
export function Facets({
  answer: { groups, kind, text },
}: {
  readonly answer: GuideAnswer;
}) {
  if (groups.length < 2 && kind === undefined) return null;
  return (
    <nav aria-label="Kinds" className="facets screen-only">
      <ul>
        <li>
          <Link
            href={searchAddress({ text })}
            prefetch={false}
            {...(kind === undefined && { "aria-current": "page" })}
          >
            Everything
          </Link>
        </li>
        {groups.map((group) => (
          <li key={group.kind}>
            <Link
              href={searchAddress({ text, kind: group.kind })}
              prefetch={false}
              {...(kind === group.kind && { "aria-current": "page" })}
            >
              {group.title}{" "}
              <span className="facet-count">
                {group.isExact ? "" : "up to "}
                {group.count}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
