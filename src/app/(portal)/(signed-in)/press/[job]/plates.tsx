import Link from "next/link";
import type { DeskJob, DeskPage } from "#plugin/portal";

/** The sheets of a job and the plates that print them; the proof is looked at on a page of its own. */
export function Plates(job: DeskJob) {
  const { closed, id, report } = job;
  if (closed !== undefined)
    return (
      <section aria-labelledby="proof">
        <h2 id="proof">Proof</h2>
        <p className="problem">{closed}.</p>
      </section>
    );
  if (!report || job.picture === undefined) return null;
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">Proof</h2>
      <div className="proof-look">
        <div className="proof-pages">
          {report.pages.map((page) => (
            <Link
              key={page.number}
              href={`/press/${id}/proof?page=${page.number}`}
              prefetch={false}
              className="proof-page"
            >
              <img
                src={addressOf(job, page, "sheet")}
                alt=""
                {...sizeOf(page)}
                loading="lazy"
                decoding="async"
              />
              <span>
                {report.pages.length === 1
                  ? "Look at the proof"
                  : `Look at ${page.name.toLowerCase()}`}
              </span>
            </Link>
          ))}
        </div>
        <PlateList {...job} report={report} />
      </div>
    </section>
  );
}

function PlateList({
  report,
  ...job
}: DeskJob & { readonly report: NonNullable<DeskJob["report"]> }) {
  const [page] = report.pages;
  if (!page) return null;
  return (
    <ul className="plates" aria-label={`Plates of ${page.name.toLowerCase()}`}>
      {report.inks
        .filter(({ isUsed }) => isUsed)
        .map(({ kind, name, percent, standIn }) => (
          <li key={name}>
            <img
              src={`${addressOf(job, page, "picture")}&ink=${encodeURIComponent(name)}`}
              alt=""
              {...sizeOf(page)}
              loading="lazy"
              decoding="async"
            />
            <p>
              <strong>{name}</strong>
              <span className="quiet small">
                {kind === "forme" ? "Not printed" : `${percent} % of the sheet`}
                {standIn && `, stands for ${standIn}`}
              </span>
            </p>
          </li>
        ))}
    </ul>
  );
}

/** The address of a picture with the version that its file has. */
const addressOf = (
  { id, picture = "" }: Pick<DeskJob, "id" | "picture">,
  { number }: DeskPage,
  part: "sheet" | "picture",
): string =>
  `/api/print-jobs/${id}/plates/${number}/${part}?${picture.split("?")[1] ?? ""}`;

/** So that its place is free before it comes. */
const sizeOf = ({ media }: DeskPage) => ({
  width: Math.round(media.width * 4),
  height: Math.round(media.height * 4),
});
