import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { auditTrends, maySaveAudits, type AuditTrend } from "#plugin/portal";
import { guideVisit } from "../../guide-visit.ts";
import "../check.css";

export const metadata: Metadata = {
  title: "Visual audit",
  robots: { index: false },
};

/** How services do, month by month, for staff. */
export default async function RegisterPage() {
  const { req } = await guideVisit("/brand/check/register");
  if (!maySaveAudits(req)) notFound();
  const trends = await auditTrends(req);
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Visual audit</h1>
        <p className="lead">
          How far what services publish is on brand, from the files that staff
          have put on record.
        </p>
        <p className="screen-only">
          <Link className="button" href="/brand/check" prefetch={false}>
            Check a file
          </Link>{" "}
          <a className="button second" href="/admin/collections/visual-audits">
            Every file on record
          </a>
        </p>
      </header>
      <section className="guide-part" aria-labelledby="services">
        <h2 id="services">Services</h2>
        {trends.length === 0 ? (
          <p>Nothing is on record yet. Check a file and save it.</p>
        ) : (
          <Trends trends={trends} />
        )}
      </section>
    </div>
  );
}

function Trends({ trends }: { readonly trends: readonly AuditTrend[] }) {
  return (
    <div
      className="guide-table"
      tabIndex={0}
      role="region"
      aria-label="Scores by service and month"
    >
      <table>
        <caption>
          Mean score of 100, the one with the most to mend first
        </caption>
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col">Mean</th>
            <th scope="col">Files</th>
            <th scope="col">Month by month</th>
          </tr>
        </thead>
        <tbody>
          {trends.map(({ files, mean, months, service }) => (
            <tr key={service}>
              <th scope="row">{service}</th>
              <td>{mean}</td>
              <td>{files}</td>
              <td>
                <ol className="check-months">
                  {months.slice(-12).map((one) => (
                    <li key={one.month}>
                      <svg viewBox="0 0 10 50" aria-hidden="true">
                        <rect
                          x="0"
                          y={50 - one.mean / 2}
                          width="10"
                          height={one.mean / 2}
                        />
                      </svg>
                      <span>{one.mean}</span>
                      <span className="small quiet">{one.month}</span>
                    </li>
                  ))}
                </ol>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
