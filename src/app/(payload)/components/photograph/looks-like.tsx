import type { UIFieldServerProps } from "payload";
import { findAlikePhotographs } from "#collections";

/** Warns of photographs that look like this one. They may be a series: nobody is refused. */
export async function LooksLike({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined) return null;
  const { reading } = await payload.findByID({
    collection: "photographs",
    id,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const likeness = reading?.likeness;
  const alike = likeness ? await findAlikePhotographs(req, likeness, id) : [];
  if (alike.length === 0) return null;
  const { admin } = payload.config.routes;
  return (
    <div className="field-type livery-warning" role="status">
      <strong>Is it in the library already?</strong>
      <ul>
        {alike.map((other) => (
          <li key={other.id}>
            Looks like{" "}
            <a href={`${admin}/collections/photographs/${other.id}`}>
              {other.title}
            </a>
            : {other.distance} of 64 bits differ
          </li>
        ))}
      </ul>
    </div>
  );
}
