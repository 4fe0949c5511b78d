import type { UIFieldServerProps } from "payload";
import { may, reachOfFact } from "#collections";

const day = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeZone: "Europe/London",
});

const counted = (count: number): string =>
  `${count.toLocaleString("en-GB")} finished output${count === 1 ? "" : "s"}`;

const ends = {
  ended: "The last day of use is past",
  "taken-back": "The fact is not published any more",
};

/** What states a fact, and which outputs say what it said before. */
export async function FactReach({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined || !may("read", "renditions", req)) return null;
  const fact = await payload.findByID({
    collection: "facts",
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  const reach = fact && (await reachOfFact(req, fact, { limit: 10 }));
  if (!reach) return null;
  const { current, ended, now, outputs, since, superseded } = reach;
  return (
    <section
      className="field-type livery-where-used"
      aria-label="What states it"
    >
      <h3>What states it</h3>
      <p>
        It stands at {now}
        {since && `, since ${day.format(new Date(since))}`}.{" "}
        {ended
          ? `${ends[ended]}: ${counted(superseded)} that state it are not handed out any more.`
          : `${counted(current)} state it so.`}
      </p>
      {!ended && superseded > 0 && (
        <p className="livery-warning">
          {counted(superseded)} state what it was before, and are not handed out
          any more. Render them again.
        </p>
      )}
      {outputs.length > 0 && (
        <div className="livery-scroll">
          <table className="livery-table">
            <thead>
              <tr>
                <th scope="col">Output</th>
                <th scope="col">It states</th>
                <th scope="col">The fact is</th>
                <th scope="col">Made</th>
              </tr>
            </thead>
            <tbody>
              {outputs.map(({ createdAt, id: output, name, stated }) => (
                <tr key={output}>
                  <th scope="row">
                    <a href={`/admin/collections/renditions/${output}`}>
                      {name}
                    </a>
                  </th>
                  <td>{stated}</td>
                  <td>{ended ? ends[ended] : now}</td>
                  <td>{day.format(new Date(createdAt))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {superseded > outputs.length && (
        <p className="livery-small">
          and {(superseded - outputs.length).toLocaleString("en-GB")} more
        </p>
      )}
    </section>
  );
}
