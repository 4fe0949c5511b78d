import type { Metadata } from "next";
import Link from "next/link";
import { jobClocks } from "#brand";
import { clocksOfJobs, formatGroups } from "#plugin/portal";
import { signedIn } from "../../../visit.ts";
import { hoursWords } from "../desk-words.ts";
import { readDesk } from "../read-desk.ts";
import "../press.css";

export const metadata: Metadata = { title: "How long jobs take" };

/** Clocks of the last two years by kind of product, told from what happened to jobs. */
export default async function ClocksPage() {
  const { req } = await signedIn("/press/clocks");
  const clocks = await readDesk(clocksOfJobs(req, new Date()));
  const shown = [...new Set(clocks.map(({ kind }) => kind))];
  return (
    <div className="press">
      <header className="press-head">
        <h1>How long jobs take</h1>
        <Link href="/press" prefetch={false}>
          Press desk
        </Link>
      </header>
      <p>
        Of jobs in the last two years, by the clock from one step to the next.
        Half took no longer than the first figure, nine in ten no longer than
        the second.
      </p>
      {shown.length === 0 && (
        <p className="lead">No job has come far enough to be timed.</p>
      )}
      {shown.map((kind) => (
        <section key={kind} className="press-due">
          <h2 id={kind}>{formatGroups[kind] ?? "Everything else"}</h2>
          <table className="clocks" aria-labelledby={kind}>
            <thead>
              <tr>
                <th scope="col">From, to</th>
                <th scope="col">Half within</th>
                <th scope="col">Nine in ten within</th>
                <th scope="col">Jobs</th>
              </tr>
            </thead>
            <tbody>
              {clocks
                .filter((clock) => clock.kind === kind)
                .map(({ clock, count, p50, p90 }) => (
                  <tr key={clock}>
                    <th scope="row">{jobClocks[clock]}</th>
                    <td>{hoursWords(p50)}</td>
                    <td>{hoursWords(p90)}</td>
                    <td>{count}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
