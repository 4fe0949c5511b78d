import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { studioStandings } from "#plugin/portal";
import { SendForApproval } from "../../../parts/send-for-approval.tsx";
import { standingWords } from "../../../parts/standing-words.ts";
import { signedIn } from "../../../visit.ts";
import { wordOf, type Query } from "../../toolkits/[toolkit]/read-offer.ts";
import "../made.css";

export const metadata: Metadata = { title: "Send for approval" };

interface ApprovePageProps {
  readonly searchParams: Promise<Query>;
}

/** Asks for the signatures of outputs that were made before. */
export default async function ApprovePage({ searchParams }: ApprovePageProps) {
  const asked = wordOf(await searchParams, "renditions") ?? "";
  const { req } = await signedIn(`/made/approve?renditions=${asked}`);
  if (!/^\d{1,10}(,\d{1,10}){0,99}$/.test(asked)) notFound();
  const standings = await studioStandings(req, asked.split(",").map(Number));
  const [first] = standings.outputs;
  if (!first) notFound();
  const others = standings.outputs.filter(({ state }) => state !== "unasked");
  return (
    <div className="made">
      <header className="made-head">
        <p>
          <Link href="/made">What I made</Link>
        </p>
        <h1>Send for approval</h1>
      </header>
      <SendForApproval {...standings} />
      {others.length > 0 && (
        <ul className="standings">
          {others.map(({ approval, name, rendition, says, ...standing }) => (
            <li key={rendition}>
              <strong>{name}</strong>: {standingWords(standing)}.{" "}
              {standing.state === "stopped" && says ? `${says}. ` : ""}
              {approval !== undefined && (
                <Link href={`/made/approvals/${approval}`} prefetch={false}>
                  Follow it
                  <span className="seen-by-readers"> {name}</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
