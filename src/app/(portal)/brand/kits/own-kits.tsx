import Link from "next/link";
import type { OwnKit } from "#plugin/portal";
import { dayWords } from "../../parts/words.ts";
import "./kits.css";

interface OwnKitsProps {
  readonly kits: readonly OwnKit[];
}

/** The kits that were made for somebody, each with its last day. */
export const OwnKits = ({ kits }: OwnKitsProps) => (
  <ul className="kit-list">
    {kits.map(({ id, neededBy, title }) => (
      <li key={id}>
        <Link href={`/brand/kits/${id}`} prefetch={false}>
          {title}
        </Link>
        {neededBy && (
          <span className="quiet small"> needed by {dayWords(neededBy)}</span>
        )}
      </li>
    ))}
  </ul>
);
