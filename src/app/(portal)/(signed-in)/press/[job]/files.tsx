import type { DeskJob } from "#plugin/portal";
import { bytesWords } from "../desk-words.ts";

/** The files of a job, as one archive. */
export function Files(job: DeskJob) {
  const { closed, files, id, mayPull, state, unsigned } = job;
  if (!mayPull) return null;
  const isReady = !["draft", "ordered", "queried", "cancelled"].includes(state);
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files</h2>
      {unsigned !== undefined && <p className="note">{unsigned}.</p>}
      {closed === undefined && unsigned === undefined && (
        <p className="files-ways">
          <a
            href={`/api/print-jobs/${id}/package`}
            className="button second"
            download
          >
            Download all (ZIP)
          </a>
        </p>
      )}
      <ul className="desk-files">
        {files.map(({ bytes, digest, name, what }) => (
          <li key={name}>
            <strong>{what}</strong>
            <span>{name}</span>
            <span className="quiet">{bytesWords(bytes)}</span>
            <code title="SHA-256">{digest.slice(0, 16)}</code>
          </li>
        ))}
      </ul>
      <p className="quiet small">
        {isReady
          ? "A hot folder fetches this job by itself: "
          : "Once it is accepted, a hot folder fetches it by itself: "}
        <code>livery pull --server … --key … --to FOLDER --watch</code>. An
        administrator makes the key under Machines, with the role of a studio.
      </p>
    </section>
  );
}
