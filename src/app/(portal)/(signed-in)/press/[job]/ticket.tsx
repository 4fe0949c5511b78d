import Link from "next/link";
import type { DeskJob } from "#plugin/portal";

type Part = DeskJob["parts"][number];

/** The whole ticket, part by part. */
export function Ticket({ faults, id, notes, parts }: DeskJob) {
  return (
    <section aria-labelledby="ticket">
      <h2 id="ticket">Ticket</h2>
      {faults.length > 0 && (
        <div className="note">
          <p>
            <strong>The ticket is not complete.</strong>{" "}
            <Link href={`/admin/collections/print-jobs/${id}`} prefetch={false}>
              Fill it in
            </Link>
          </p>
          <ul>
            {faults.map(({ code, field, hint, what }) => (
              <li key={`${code} ${field}`}>
                {what}. {hint}.
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes && (
        <blockquote className="ticket-notes">
          <p>{notes}</p>
        </blockquote>
      )}
      <div className="ticket">
        {parts.map((part) => (
          <TicketPart key={part.title} {...part} />
        ))}
      </div>
    </section>
  );
}

/** Two columns are what and how; more are a table. */
function TicketPart({ head, rows, title }: Part) {
  return (
    <div className="ticket-part" data-wide={head.length > 2}>
      <h3>{title}</h3>
      {head.length > 2 ? (
        <div className="scrolled" tabIndex={0} role="group" aria-label={title}>
          <table>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <dl>
          {rows.map(([what = "", how = ""]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
