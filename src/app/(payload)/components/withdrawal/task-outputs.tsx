import type { UIFieldServerProps } from "payload";
import { z } from "zod";

const idsSchema = z.array(z.number());

/** The outputs that a task is about, as far as whoever has the task may see them. */
export async function TaskOutputs({ data, payload, req }: UIFieldServerProps) {
  const ids = idsSchema.safeParse(data?.["renditions"]).data ?? [];
  if (ids.length === 0) return null;
  const { docs } = await payload.find({
    collection: "renditions",
    where: { id: { in: ids } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return (
    <section className="field-type" aria-label="Outputs it is about">
      <details open={docs.length <= 10}>
        <summary>Outputs it is about: {docs.length}</summary>
        <ul>
          {docs.map(({ id, name }) => (
            <li key={id}>
              <a href={`/admin/collections/renditions/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
