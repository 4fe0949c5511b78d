import Link from "next/link";
import type { DeskRow } from "#plugin/portal";
import { DueWords } from "./due-words.tsx";
import { StateMark } from "./state-mark.tsx";

/** A job in one row: what, for when, and where it stands. */
export function JobRow(row: DeskRow) {
  const { campaign, id, line, picture, printer, reference, title } = row;
  return (
    <li className="job">
      <div className="job-picture">
        {picture && (
          <img src={picture} alt="" loading="lazy" decoding="async" />
        )}
      </div>
      <div className="job-what">
        <h3>
          <Link href={`/press/${id}`} prefetch={false}>
            {title}
          </Link>
        </h3>
        <p className="job-line">{line.join(" · ")}</p>
        <p className="quiet small">
          <span className="job-reference">{reference}</span> · {campaign} ·{" "}
          {printer}
        </p>
      </div>
      <p className="job-due">
        <DueWords {...row} />
      </p>
      <div className="job-state">
        <StateMark state={row.state} />
        <Preflight {...row} />
      </div>
    </li>
  );
}

/** What preflight said, in two words. */
function Preflight({ blocks, messages, picture, warnings }: DeskRow) {
  const parts = [
    ...(picture === undefined ? ["No press file"] : []),
    ...(blocks > 0 ? [`${blocks} blocking`] : []),
    ...(warnings > 0
      ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`]
      : []),
  ];
  const said = messages > 0 && (
    <> · {messages === 1 ? "1 message" : `${messages} messages`}</>
  );
  return (
    <p className="small job-preflight">
      {parts.length === 0 ? "Preflight passed" : parts.join(", ")}
      {said}
    </p>
  );
}
