import type { UIFieldServerProps } from "payload";
import { may } from "#collections";

/** The papers that an election's own days make: to be put up, and to be given to staff. */
export function ElectionPapers({ id, req }: UIFieldServerProps) {
  if (id === undefined)
    return (
      <p className="field-type livery-small">
        Once it is saved, its building notice and staff briefing are made from
        these days.
      </p>
    );
  const address = `/api/elections/${id}/papers`;
  return (
    <section className="field-type livery-papers" aria-label="Papers">
      <h3>Papers</h3>
      <p className="livery-small">
        Made from the days above and from what the library holds today. Save
        first where you have changed something.
      </p>
      <ul>
        <li>
          <a href={`${address}/notice`}>Building notice, A4 (PDF)</a>
        </li>
        <li>
          <a href={`${address}/notice?format=a3`}>Building notice, A3 (PDF)</a>
        </li>
        {may("read", "toolkits", req) && (
          <li>
            <a href={`${address}/briefing`}>Staff briefing (PDF)</a>
          </li>
        )}
      </ul>
    </section>
  );
}
