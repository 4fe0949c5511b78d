import { createLocalReq, type UIFieldServerProps } from "payload";
import { coverageOf, may, type Coverage } from "#collections";
import { Acknowledge } from "./acknowledge.tsx";

/** Whether I have read the version in force, and for its keepers who else has. */
export async function GuidelineReaders({
  id,
  payload,
  user,
}: UIFieldServerProps) {
  if (id === undefined) return <p>Save the section first.</p>;
  const req = await createLocalReq({ user }, payload);
  const { docs } = await payload.find({
    collection: "guidelines",
    where: {
      and: [{ id: { equals: id } }, { _status: { equals: "published" } }],
    },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  });
  const [guideline] = docs;
  if (!guideline)
    return <p>Nobody can have read it yet: it is not published.</p>;
  const { label } = guideline.version;
  const mine = await payload.count({
    collection: "acknowledgements",
    where: {
      and: [
        { guideline: { equals: guideline.id } },
        { person: { equals: user.id } },
        { version: { equals: label } },
      ],
    },
    overrideAccess: false,
    req,
  });
  const coverage = may("read", "acknowledgements", req)
    ? await coverageOf(req, guideline)
    : undefined;
  return (
    <div className="field-type livery-readers">
      {mine.totalDocs > 0 ? (
        <p>You have read version {label}.</p>
      ) : (
        <Acknowledge guideline={guideline.id} version={label} />
      )}
      {coverage && <Readers coverage={coverage} />}
    </div>
  );
}

const Readers = ({ coverage }: { readonly coverage: Coverage }) => (
  <>
    <h3>
      {coverage.read} of {coverage.people} people have read version{" "}
      {coverage.version}
    </h3>
    <table className="livery-table">
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col">Have read it</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {coverage.services.map(({ people, read, service }) => (
          <tr key={service}>
            <th scope="row">{service || "Service not known"}</th>
            <td>
              {read} of {people}
            </td>
            <td>
              <meter min={0} max={people} value={read}>
                {Math.round((100 * read) / people)}%
              </meter>{" "}
              {Math.round((100 * read) / people)}%
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {coverage.unread.length > 0 && (
      <details>
        <summary>
          Who has not read it yet ({coverage.people - coverage.read})
        </summary>
        <ul>
          {coverage.unread.map(({ lastRead, name, service }) => (
            <li key={`${name} ${service}`}>
              {name}
              {service && `, ${service}`}
              {lastRead && ` (read version ${lastRead})`}
            </li>
          ))}
        </ul>
        {coverage.unread.length < coverage.people - coverage.read && (
          <p>The first {coverage.unread.length} by name.</p>
        )}
      </details>
    )}
  </>
);
