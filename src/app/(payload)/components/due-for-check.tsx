import type { BeforeListTableServerProps, CollectionSlug } from "payload";
import { yearAgo } from "./year-ago.ts";

/** Above a list of figures: how many are due for a check, and the way to them. */
export async function DueForCheck({
  collectionSlug,
  payload,
  user,
}: BeforeListTableServerProps & { readonly collectionSlug: CollectionSlug }) {
  const day = yearAgo().toISOString().slice(0, 10);
  const { totalDocs } = await payload.count({
    collection: collectionSlug,
    where: { checkedOn: { less_than: day } },
    overrideAccess: false,
    ...(user && { user }),
  });
  const address = `/admin/collections/${collectionSlug}`;
  return (
    <p className="livery-due-line">
      {totalDocs === 0 ? (
        "All figures were checked within a year. "
      ) : (
        <>
          <a
            href={`${address}?where[or][0][and][0][checkedOn][less_than]=${day}`}
          >
            {totalDocs} due for a check
          </a>{" "}
          : last looked at more than a year ago.{" "}
        </>
      )}
      <a href={address}>Show all</a>
    </p>
  );
}
