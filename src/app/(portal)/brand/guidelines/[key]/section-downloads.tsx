import type { GuideSection } from "#plugin/portal";
import type { GuideVisit } from "../../guide-visit.ts";

interface SectionDownloadsProps {
  readonly section: Pick<GuideSection, "id">;
  readonly visit: Pick<GuideVisit, "payload">;
}

/** What a reader of a section will look for next, as its author has listed it. Each address asks its own right. */
export async function SectionDownloads({
  section: { id },
  visit: { payload },
}: SectionDownloadsProps) {
  const { docs } = await payload.find({
    collection: "guidelines",
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { downloads: true },
    overrideAccess: true,
  });
  const downloads = docs[0]?.downloads ?? [];
  if (downloads.length === 0) return null;
  return (
    <section className="guide-part">
      <h2>Downloads</h2>
      <ul className="guide-files">
        {downloads.map(({ address, id: row, title }) => (
          <li key={row ?? address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
