import type { Notice } from "#plugin/studio";

/** What to know of a toolkit before one begins, in words. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className="notices">
      {notices.map(({ hint, isStopping, says }) => (
        <li key={says} className={isStopping ? "problem" : "note"}>
          <strong>{isStopping ? "Stopped for now" : "Good to know"}:</strong>{" "}
          {says} {hint}
        </li>
      ))}
    </ul>
  );
}
