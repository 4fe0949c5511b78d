import type { DeskEvent } from "#plugin/portal";
import { momentWords } from "../../../parts/words.ts";

/** What was done and what was said, the newest first. */
export function History({ events }: { readonly events: readonly DeskEvent[] }) {
  if (events.length === 0)
    return <p className="quiet">Nothing yet: it is not ordered.</p>;
  return (
    <ol className="desk-history">
      {events.toReversed().map(({ at, by, did, says }) => (
        <li key={`${at} ${did ?? says ?? ""}`} data-message={did === undefined}>
          {did && <strong>{did}</strong>}
          {says && <p>{says}</p>}
          <span className="quiet small">
            {by}, <time dateTime={at}>{momentWords(at)}</time>
          </span>
        </li>
      ))}
    </ol>
  );
}
