import Link from "next/link";
import type { BeforeListTableServerProps } from "payload";
import { formatGroups } from "./format-groups.ts";

/** Above the list of formats: the kinds that there are, each with how many, and one press to each. */
export async function FormatGroups({
  payload,
  user,
}: BeforeListTableServerProps) {
  const { docs } = await payload.find({
    collection: "formats",
    select: { medium: true, group: true, platform: true, isChanged: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    ...(user && { user }),
  });
  const address = "/admin/collections/formats";
  return (
    <nav className="livery-groups" aria-label="Kinds of formats">
      {formatGroups(docs).map(({ groups, title }) => (
        <dl key={title}>
          <dt>{title}</dt>
          {groups.map(({ count, label, query }) => (
            <dd key={label}>
              <Link href={`${address}${query}`} prefetch={false}>
                {label} <span className="livery-small">{count}</span>
              </Link>
            </dd>
          ))}
        </dl>
      ))}
    </nav>
  );
}
