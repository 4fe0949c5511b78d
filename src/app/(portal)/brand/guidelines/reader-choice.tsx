import Link from "next/link";
import { choicesOf, type ReaderChoice } from "#plugin/portal";
import type { GuideVisit } from "../guide-visit.ts";
import { forReader } from "./chosen.ts";

interface ReaderChoicesProps {
  readonly visit: Pick<GuideVisit, "audiences">;
  readonly chosen: ReaderChoice | undefined;
  /** The page that is read for them. */
  readonly address: string;
}

const words: Readonly<Record<ReaderChoice, string>> = {
  designers: "Designer",
  managers: "Manager or staff",
  suppliers: "Supplier or studio",
  partners: "Partner",
  members: "Elected member",
};

/** Links, so that a choice works without script, is kept in a bookmark and goes along in a mail. */
export function ReaderChoices({ address, chosen, visit }: ReaderChoicesProps) {
  const choices = choicesOf(visit);
  if (choices.length < 2) return null;
  const every = [undefined, ...choices];
  return (
    <nav className="reader-choice screen-only" aria-label="Who you are">
      <p aria-hidden="true">I am a</p>
      <ul>
        {every.map((one) => (
          <li key={one ?? "everybody"}>
            <Link
              href={forReader(address, one)}
              prefetch={false}
              {...(one === chosen && { "aria-current": "true" })}
            >
              {one === undefined ? "Show all" : words[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
