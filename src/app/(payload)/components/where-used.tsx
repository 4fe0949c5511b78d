import type { UIFieldServerProps } from "payload";
import {
  countOf,
  documentsOf,
  findUses,
  kindKeptIn,
  useOf,
  usedOf,
  type UseGroup,
} from "#collections";

/** How many of each collection are named; the rest are a list away. */
const named = 5;

/** Where a document is used: counted and named as far as the reader may see. */
export async function WhereUsed({
  collectionSlug,
  id,
  payload,
  req,
}: UIFieldServerProps) {
  const kind = kindKeptIn(collectionSlug);
  const place = kind && documentsOf(kind);
  if (id === undefined || !place) return null;
  const document = await payload.findByID({
    collection: place.collection,
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!document) return null;
  const used = await usedOf(req, place.collection, document);
  if (!used) return null;
  const groups = await findUses(req, used, { limit: named, drafts: true });
  const all = `/admin/collections/renditions?where[or][0][and][0][uses.of][equals]=${encodeURIComponent(useOf(kind, used.key, used.brand))}`;
  return (
    <section className="field-type livery-where-used" aria-label="Where used">
      <h3>Where used</h3>
      {groups.length === 0 ? (
        <p className="livery-small">
          Not used in anything that you may see. It can be deleted unless
          something closed to you uses it.
        </p>
      ) : (
        <p>
          Used in{" "}
          {new Intl.ListFormat("en-GB").format(
            groups.map((group) => countOf(payload, group)),
          )}
          .
        </p>
      )}
      {groups.map((group) => (
        <Users
          key={group.collection}
          group={group}
          heading={countOf(payload, group)}
          all={group.collection === "renditions" ? all : undefined}
        />
      ))}
    </section>
  );
}

function Users({
  all,
  group,
  heading,
}: {
  readonly group: UseGroup;
  readonly heading: string;
  readonly all: string | undefined;
}) {
  const { collection, docs, totalDocs } = group;
  return (
    <details open={docs.length <= named && collection !== "renditions"}>
      <summary>{heading}</summary>
      <ul>
        {docs.map(({ id, title }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
          </li>
        ))}
        {totalDocs > docs.length && (
          <li>
            {all ? (
              <a href={all}>All {totalDocs.toLocaleString("en-GB")}</a>
            ) : (
              `and ${totalDocs - docs.length} more`
            )}
          </li>
        )}
      </ul>
    </details>
  );
}
