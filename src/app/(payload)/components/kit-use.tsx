import type { UIFieldServerProps } from "payload";
import { may } from "#collections";
import { readNames } from "./read-names.ts";

/** Events that are shown; the audit has all. */
const shown = 40;

const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/London",
});

/** Who has opened a kit and what they took, the latest first, and the way to its page. */
export async function KitUse({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined) return <p>Save the kit first.</p>;
  const address = `/brand/kits/${id}`;
  const page = (
    <p className="field-type">
      <a href={address}>See the page as its supplier sees it</a>
    </p>
  );
  if (!may("read", "audit-events", req)) return page;
  const { docs, totalDocs } = await payload.find({
    collection: "audit-events",
    where: {
      and: [
        { about: { equals: `kit:${id}` } },
        { kind: { in: ["kit-opened", "kit-fetched"] } },
      ],
    },
    sort: "-sequence",
    limit: shown,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const nameOf = await namesOf(payload);
  return (
    <section className="field-type" aria-label="Who has used it">
      {page}
      {docs.length === 0 ? (
        <p>Nobody has opened it yet.</p>
      ) : (
        <table className="livery-table">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {docs.map(({ actor, at, detail, id: event, kind }) => (
              <tr key={event}>
                <th scope="row">{moment.format(new Date(at))}</th>
                <td>{nameOf(actor)}</td>
                <td>{kind === "kit-opened" ? "Opened it" : whatOf(detail)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {totalDocs > shown && (
        <p className="livery-small">
          {totalDocs - shown} earlier ones are in the audit.
        </p>
      )}
    </section>
  );
}

const whatOf = (detail: unknown): string =>
  typeof detail === "object" &&
  detail !== null &&
  "what" in detail &&
  typeof detail.what === "string"
    ? detail.what
    : "A file";

/** People by name, links by whom they are for. */
async function namesOf(
  payload: UIFieldServerProps["payload"],
): Promise<(actor: string) => string> {
  const people = await readNames(payload);
  const { docs } = await payload.find({
    collection: "shares",
    where: { kit: { exists: true } },
    select: { recipient: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const links = new Map(docs.map(({ id, recipient }) => [id, recipient]));
  return (actor) => {
    const [kind, id] = actor.split(":");
    if (kind === "share")
      return `${links.get(Number(id)) ?? "Somebody"}, by link ${id}`;
    return kind === "user"
      ? (people.get(Number(id)) ?? "Somebody who has left")
      : actor;
  };
}
